package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.narrative.RewordedText.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds again, in a paragraph that was edited as plain text, the references that stood in it.
 *
 * <p>First, what the edit left alone keeps its reference: both texts are aligned, so that of six
 * equal zeros the right one is missed when its clause was deleted. Then each reference that was not
 * found so takes the first place where its text still stands, the longest texts first. So as many
 * references with the same text live on as that text stands in the paragraph.
 */
final class ReferenceLinks {

  /** Beyond this many comparisons the alignment is left out; the second step finds all the same. */
  private static final long MOST_COMPARISONS = 4_000_000;

  private final Map<String, Run> references;
  private final List<String> after;
  private final @Nullable String[] linked;

  /**
   * @param references of the template, with the texts they now have
   */
  ReferenceLinks(Map<String, Run> references, List<Run> before, String edited) {
    this.references = references;
    this.after = TextTokens.of(edited);
    this.linked = new String[after.size()];
    align(before);
    find();
  }

  /** The edited text with its references, and at the end those that are no longer in it. */
  RewordedText text() {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < after.size()) {
      String name = linked[at];
      if (name == null) {
        words.append(after.get(at++));
        continue;
      }
      if (!words.isEmpty()) {
        pieces.add(new Piece.Words(words.toString()));
        words.setLength(0);
      }
      String text = text(name);
      pieces.add(new Piece.Linked(name, text));
      at += TextTokens.of(text).size();
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words.toString()));
    }
    references.keySet().stream()
        .filter(name -> !Arrays.asList(linked).contains(name))
        .forEach(name -> pieces.add(new Piece.LeftOut(name, text(name))));
    return new RewordedText(pieces);
  }

  private String text(String name) {
    Run run = references.get(name);
    return run == null ? "" : run.text();
  }

  private boolean isFree(String name) {
    return Arrays.stream(linked).noneMatch(name::equals);
  }

  /** Claims the places of references whose tokens all stand where the alignment puts them. */
  private void align(List<Run> before) {
    List<String> tokens = new ArrayList<>();
    Map<String, Integer> starts = new LinkedHashMap<>();
    List<String> names = Reference.names(before);
    for (int i = 0; i < before.size(); i++) {
      Run run = before.get(i);
      if (!names.get(i).isEmpty() && text(names.get(i)).equals(run.text())) {
        starts.put(names.get(i), tokens.size());
      }
      tokens.addAll(TextTokens.of(run.text()));
    }
    int[] places = Alignment.of(tokens, after, MOST_COMPARISONS);
    starts.forEach((name, start) -> {
      int length = TextTokens.of(text(name)).size();
      int place = places[start];
      for (int i = 0; i < length; i++) {
        if (place < 0 || places[start + i] != place + i) {
          return;
        }
      }
      claim(name, place, length);
    });
  }

  private void find() {
    references.keySet().stream()
        .filter(this::isFree)
        .sorted(Comparator.comparingInt((String name) -> text(name).length()).reversed())
        .toList()
        .forEach(name -> {
          List<String> wanted = TextTokens.of(text(name));
          for (int at = 0; at + wanted.size() <= after.size(); at++) {
            if (isFree(at, wanted.size()) && after.subList(at, at + wanted.size()).equals(wanted)) {
              claim(name, at, wanted.size());
              return;
            }
          }
        });
  }

  private boolean isFree(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (linked[i] != null) {
        return false;
      }
    }
    return true;
  }

  private void claim(String name, int at, int length) {
    Arrays.fill(linked, at, at + length, name);
  }
}
