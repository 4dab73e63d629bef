package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.budgetbook.narrative.RewordedText.Piece;

/**
 * The accountant's own words for a paragraph. Kept is the text with its references; shown are the
 * references' texts of today. What no longer follows the figures is marked: a number that is no
 * reference, and the whole paragraph when the template has come to state something the words do not
 * know of.
 */
final class Rewording {

  private Rewording() {}

  /**
   * What is to be kept of an edited paragraph.
   *
   * @param template the runs the template gives now
   * @param shown the runs that were edited: the template's, or an earlier rewording's
   * @param edited plain text; line feeds are taken out of it
   * @return empty when the template says just this
   */
  static Optional<String> of(List<Run> template, List<Run> shown, String edited) {
    String text = WrittenText.inOneLine(edited);
    if (text.isEmpty() || text.equals(WrittenText.inOneLine(text(template)))) {
      return Optional.empty();
    }
    Map<String, Run> references = Reference.of(template);
    return Optional.of(new ReferenceLinks(references, shown, text).text().stored());
  }

  /** The paragraph as it reads now. */
  static Block.Paragraph shown(String key, String stored, List<Run> template) {
    Map<String, Run> references = Reference.of(template);
    Set<String> literals = literals(template);
    Set<String> known = new HashSet<>();
    List<Run> runs = new ArrayList<>();
    boolean outdated = false;
    for (Piece piece : RewordedText.read(stored).pieces()) {
      switch (piece) {
        case Piece.Words words -> words(words.text(), literals, runs);
        case Piece.Linked linked -> {
          Run now = references.get(linked.name());
          known.add(linked.name());
          outdated |= now == null;
          runs.add(now == null ? new Run.Unbound(linked.text()) : now);
        }
        case Piece.LeftOut leftOut -> {
          Run now = references.get(leftOut.name());
          known.add(leftOut.name());
          outdated |= now != null && statesOtherwise(now, leftOut.text());
        }
      }
    }
    outdated |=
        references.entrySet().stream()
            .anyMatch(entry -> !known.contains(entry.getKey()) && isStatement(entry.getValue()));
    return new Block.Paragraph(key, runs, outdated ? Wording.REWORDED_OUTDATED : Wording.REWORDED);
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** Numbers that stand in the template's own words: 50 万元以上, 12 月 31 日. */
  private static Set<String> literals(List<Run> template) {
    Set<String> literals = new HashSet<>();
    for (Run run : template) {
      if (run instanceof Run.Words words) {
        literals.addAll(TextTokens.of(words.text()));
      }
    }
    return literals;
  }

  private static void words(String text, Set<String> literals, List<Run> into) {
    StringBuilder words = new StringBuilder();
    for (String token : TextTokens.of(text)) {
      if (TextTokens.isNumber(token) && !literals.contains(token)) {
        flush(words, into);
        into.add(new Run.Unbound(token));
      } else {
        words.append(token);
      }
    }
    flush(words, into);
  }

  private static void flush(StringBuilder words, List<Run> into) {
    if (!words.isEmpty()) {
      into.add(new Run.Words(words.toString()));
      words.setLength(0);
    }
  }

  /** Whether a reference that is not in the words says something they may contradict. */
  private static boolean statesOtherwise(Run now, String then) {
    return now instanceof Run.Live live
        && (live.fact().kind() == Kind.DIRECTION || live.fact().kind() == Kind.LIST)
        && !live.text().equals(then);
  }

  /** Years and names state nothing that the words could miss. */
  private static boolean isStatement(Run run) {
    return !(run instanceof Run.Live live)
        || (live.fact().kind() != Kind.YEAR && live.fact().kind() != Kind.NAME);
  }
}
