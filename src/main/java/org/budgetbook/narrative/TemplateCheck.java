package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetbook.edition.FigureDefinition;
import org.budgetbook.edition.NarrativeDefinition;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.message.Message;

/**
 * Finds what is wrong with the templates of an edition before a book needs them: what FreeMarker
 * cannot read, words it does not know, names that lead nowhere. Names are read from the template's
 * text, in every branch, not only in those that one book would take.
 */
public final class TemplateCheck {

  private static final Pattern CALL = Pattern.compile("(?<![?.\\w])([a-zA-Z]+)\\(([^()]*)\\)");
  private static final Pattern MACRO_ARGUMENT = Pattern.compile("\\b(figure|key)=\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z]+)[}?]");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  /** What a word's arguments name; further ones are texts of the template's own. */
  private enum Named {
    FIGURE,
    COMPARED_FIGURE,
    LIST,
    PASSAGE,
    CONDITION
  }

  private static final Set<String> CONDITIONS =
      Set.of("with-target", "other-operation", "specific-goal", "unclassified");

  private static final Set<String> NAMES =
      Set.of("department", "year", "priorYear", "units", "unitCount", "unitNames");

  private static final Map<String, List<Named>> WORDS =
      Map.ofEntries(
          Map.entry("figure", List.of(Named.FIGURE)),
          Map.entry("amount", List.of(Named.FIGURE)),
          Map.entry("share", List.of(Named.FIGURE, Named.FIGURE)),
          Map.entry("known", List.of(Named.COMPARED_FIGURE)),
          Map.entry("same", List.of(Named.COMPARED_FIGURE)),
          Map.entry("hasRate", List.of(Named.COMPARED_FIGURE)),
          Map.entry("direction", List.of(Named.COMPARED_FIGURE)),
          Map.entry("difference", List.of(Named.COMPARED_FIGURE)),
          Map.entry("rate", List.of(Named.COMPARED_FIGURE)),
          Map.entry("lastYear", List.of(Named.COMPARED_FIGURE)),
          Map.entry("needsReason", List.of(Named.COMPARED_FIGURE, Named.PASSAGE)),
          Map.entry("reason", List.of(Named.PASSAGE)),
          Map.entry("written", List.of(Named.PASSAGE)),
          Map.entry("passage", List.of(Named.PASSAGE)),
          Map.entry("size", List.of(Named.LIST)),
          Map.entry("rows", List.of(Named.LIST)),
          Map.entry("names", List.of(Named.LIST)),
          Map.entry("projects", List.of(Named.LIST, Named.CONDITION, Named.CONDITION)),
          Map.entry("projectCount", List.of(Named.LIST, Named.CONDITION, Named.CONDITION)),
          Map.entry("projectAmount", List.of(Named.LIST, Named.CONDITION, Named.CONDITION)),
          Map.entry("projectShare", List.of(Named.LIST, Named.CONDITION, Named.CONDITION)));

  private final NarrativeDefinition narrative;
  private final Map<Named, Set<String>> known;
  private final List<TemplateProblem> problems = new ArrayList<>();

  private TemplateCheck(NarrativeDefinition narrative, List<PassageDefinition> passages) {
    this.narrative = narrative;
    this.known =
        Map.of(
            Named.FIGURE,
            narrative.figures().stream().map(FigureDefinition::name).collect(Collectors.toSet()),
            Named.COMPARED_FIGURE,
            narrative.figures().stream()
                .filter(figure -> !figure.lastYear().isEmpty())
                .map(FigureDefinition::name)
                .collect(Collectors.toSet()),
            Named.LIST,
            narrative.lists().stream().map(RowListDefinition::name).collect(Collectors.toSet()),
            Named.PASSAGE,
            passages.stream().map(passage -> passage.key().value()).collect(Collectors.toSet()),
            Named.CONDITION,
            CONDITIONS);
  }

  /** All problems, sentence by sentence. */
  public static List<TemplateProblem> problemsOf(
      NarrativeDefinition narrative, List<PassageDefinition> passages) {
    return new TemplateCheck(narrative, passages).problems();
  }

  private List<TemplateProblem> problems() {
    names(TemplateProblem.PHRASES, narrative.phrases());
    Templates.problem(narrative.phrases(), TemplateProblem.PHRASES).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return problems;
    }
    for (int i = 0; i < narrative.sentences().size(); i++) {
      SentenceDefinition sentence = narrative.sentences().get(i);
      Templates.problem(sentence.template(), i).ifPresent(problems::add);
      names(i, sentence.template());
    }
    return problems;
  }

  private void names(int sentence, String template) {
    int line = 0;
    for (String text : template.split("\\R", -1)) {
      line++;
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        call(sentence, line, call.group(1), call.group(2));
      }
      Matcher name = NAME.matcher(text);
      while (sentence != TemplateProblem.PHRASES && name.find()) {
        if (!NAMES.contains(name.group(1))) {
          unknownWord(sentence, line, name.group(1));
        }
      }
      Matcher argument = MACRO_ARGUMENT.matcher(text);
      while (argument.find()) {
        boolean figure = argument.group(1).equals("figure");
        require(figure ? Named.COMPARED_FIGURE : Named.PASSAGE, argument.group(2), sentence, line);
      }
    }
  }

  private void call(int sentence, int line, String word, String arguments) {
    List<Named> named = WORDS.get(word);
    if (named == null) {
      problems.add(new TemplateProblem(sentence, line, Message.of("edition.template.word", word)));
      return;
    }
    if (!arguments.stripLeading().startsWith("\"")) {
      return; // a macro's own parameter: its callers are checked
    }
    Matcher text = TEXT.matcher(arguments);
    for (int i = 0; i < named.size() && text.find(); i++) {
      require(named.get(i), text.group(1), sentence, line);
    }
  }

  private void unknownWord(int sentence, int line, String word) {
    problems.add(new TemplateProblem(sentence, line, Message.of("edition.template.word", word)));
  }

  private void require(Named what, String name, int sentence, int line) {
    if (!known.getOrDefault(what, Set.of()).contains(name)) {
      problems.add(new TemplateProblem(sentence, line, Message.of("edition.template.name", name)));
    }
  }
}
