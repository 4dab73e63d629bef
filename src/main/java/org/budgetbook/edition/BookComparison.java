package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.budgetbook.edition.EditionDifference.Choice;
import org.budgetbook.edition.EditionDifference.OnlyOne;
import org.budgetbook.edition.EditionDifference.Other;
import org.budgetbook.edition.EditionDifference.Part;
import org.budgetbook.edition.EditionDifference.Text;

/** Walks what two editions let users enter, and their books around the tables, side by side. */
final class BookComparison {

  private final List<EditionDifference> found = new ArrayList<>();

  private BookComparison() {}

  static List<EditionDifference> between(Edition first, Edition second) {
    BookComparison comparison = new BookComparison();
    comparison.balance(first.balance(), second.balance());
    comparison.entries(first, second);
    comparison.outline(first.outline(), second.outline());
    comparison.narrative(first.outline().narrative(), second.outline().narrative());
    comparison.targetForm(first.outline().targetForm(), second.outline().targetForm());
    return comparison.found;
  }

  private void balance(Balance a, Balance b) {
    text(Part.BALANCE, "", cells(List.of(a.revenue())), cells(List.of(b.revenue())));
    text(Part.BALANCE, "", cells(List.of(a.expenditure())), cells(List.of(b.expenditure())));
  }

  private void entries(Edition first, Edition second) {
    pair(
        Part.ENTRY_GROUP,
        first.entryGroups(),
        second.entryGroups(),
        EntryGroup::id,
        EntryGroup::title,
        (a, b) -> text(Part.ENTRY_GROUP_TITLE, a.id(), a.title(), b.title()));
    pair(
        Part.ENTRY,
        entriesOf(first),
        entriesOf(second),
        entry -> entry.key().value(),
        EntryDefinition::label,
        (a, b) -> {
          text(Part.ENTRY_LABEL, a.key().value(), a.label(), b.label());
          choice(Part.ENTRY_KIND, a.label(), a.kind(), b.kind());
          text(Part.ENTRY_THIS_YEAR, a.label(), thisYear(a), thisYear(b));
        });
    pair(
        Part.PASSAGE,
        first.passages(),
        second.passages(),
        passage -> passage.key().value(),
        PassageDefinition::label,
        (a, b) -> {
          text(Part.PASSAGE_LABEL, a.key().value(), a.label(), b.label());
          text(Part.PASSAGE_HINT, a.label(), a.hint(), b.hint());
          text(
              Part.PASSAGE_REASON,
              a.label(),
              Objects.toString(a.reasonFor(), ""),
              Objects.toString(b.reasonFor(), ""));
        });
  }

  private static List<EntryDefinition> entriesOf(Edition edition) {
    return edition.entryGroups().stream().flatMap(group -> group.entries().stream()).toList();
  }

  private static String thisYear(EntryDefinition entry) {
    CellReference cell = entry.thisYear();
    return cell == null ? "" : cells(List.of(cell));
  }

  private void outline(BookOutline first, BookOutline second) {
    text(Part.COVER, "", first.coverTitle(), second.coverTitle());
    pair(
        Part.BOOK_PART,
        first.parts(),
        second.parts(),
        OutlinePart::id,
        OutlinePart::title,
        (a, b) -> {
          text(Part.BOOK_PART_TITLE, a.id(), a.title(), b.title());
          text(Part.BOOK_PART_SHORT_TITLE, a.id(), a.shortTitle(), b.shortTitle());
        });
    order(
        Part.BOOK_PART_ORDER,
        first.parts().stream().map(OutlinePart::id).toList(),
        second.parts().stream().map(OutlinePart::id).toList());
    Map<String, OutlineItem> items = items(first);
    Map<String, OutlineItem> others = items(second);
    pair(
        Part.BOOK_ITEM,
        items.keySet(),
        others.keySet(),
        Function.identity(),
        Function.identity(),
        (a, b) ->
            item(Objects.requireNonNull(items.get(a)), Objects.requireNonNull(others.get(b))));
    order(Part.BOOK_ITEM_ORDER, List.copyOf(items.keySet()), List.copyOf(others.keySet()));
  }

  /** What stands in a book, by a name that says its kind. */
  private static Map<String, OutlineItem> items(BookOutline outline) {
    Map<String, OutlineItem> items = new LinkedHashMap<>();
    outline.parts().stream()
        .flatMap(part -> part.items().stream())
        .forEach(item -> items.putIfAbsent(name(item), item));
    return items;
  }

  private static String name(OutlineItem item) {
    return switch (item) {
      case OutlineItem.Heading heading -> "heading " + heading.id();
      case OutlineItem.Written written -> "written " + written.passage();
      case OutlineItem.Sentence sentence -> "sentence " + sentence.key();
      case OutlineItem.Tables all -> "tables";
      case OutlineItem.Chart chart -> "chart " + chart.id();
      case OutlineItem.TargetForms all -> "target-forms";
      case OutlineItem.Term term -> "term " + term.id();
    };
  }

  private void item(OutlineItem first, OutlineItem second) {
    if (first instanceof OutlineItem.Heading a && second instanceof OutlineItem.Heading b) {
      text(Part.HEADING, a.id(), a.text(), b.text());
      text(Part.HEADING_LEVEL, a.id(), Integer.toString(a.level()), Integer.toString(b.level()));
    } else if (first instanceof OutlineItem.Term a && second instanceof OutlineItem.Term b) {
      text(Part.TERM, a.id(), a.term(), b.term());
      text(Part.TERM_MEANING, a.term(), a.meaning(), b.meaning());
    }
  }

  private void narrative(NarrativeDefinition first, NarrativeDefinition second) {
    choice(Part.TEXT_UNIT, "", first.format().amounts().unit(), second.format().amounts().unit());
    other(Part.TEXT_FORMAT, "", first.format(), second.format());
    pair(
        Part.FIGURE,
        first.figures(),
        second.figures(),
        FigureDefinition::name,
        FigureDefinition::name,
        (a, b) -> {
          text(Part.FIGURE_SUBJECT, a.name(), a.subject(), b.subject());
          text(Part.FIGURE_SOURCE, a.name(), source(a), source(b));
        });
    pair(
        Part.ROW_LIST,
        first.lists(),
        second.lists(),
        RowListDefinition::name,
        RowListDefinition::name,
        (a, b) -> other(Part.ROW_LIST, a.name(), a, b));
    pair(
        Part.CHART,
        first.charts(),
        second.charts(),
        ChartDefinition::id,
        ChartDefinition::title,
        (a, b) -> other(Part.CHART, a.title(), a, b));
    other(Part.PHRASES, "", first.phrases(), second.phrases());
    pair(
        Part.SENTENCE,
        first.sentences(),
        second.sentences(),
        sentence -> sentence.key().value(),
        sentence -> sentence.key().value(),
        (a, b) -> text(Part.SENTENCE, a.key().value(), line(a.template()), line(b.template())));
  }

  /** Line feeds are no part of a sentence. */
  private static String line(String template) {
    return template.replaceAll("\\s*\\n\\s*", "");
  }

  private static String source(FigureDefinition figure) {
    String now = cells(figure.cells()) + keys(figure.entries());
    return figure.lastYear().isEmpty() ? now : now + " (" + keys(figure.lastYear()) + ")";
  }

  private static String keys(List<EntryKey> keys) {
    return String.join(" ", keys.stream().map(EntryKey::value).toList());
  }

  private static String cells(List<CellReference> cells) {
    return String.join(
        " ",
        cells.stream()
            .map(cell -> String.join("/", cell.table(), cell.panel(), cell.row(), cell.column()))
            .toList());
  }

  private void targetForm(TargetFormDefinition first, TargetFormDefinition second) {
    text(Part.TARGET_FORM_TITLE, "", first.title(), second.title());
    text(Part.TARGET_FORM_TITLE, "", first.subtitle(), second.subtitle());
    boolean same =
        first.footer().equals(second.footer())
            && first.labels().equals(second.labels())
            && first.funds().equals(second.funds())
            && first.termSide().equals(second.termSide())
            && first.annualSide().equals(second.annualSide())
            && first.goals().equals(second.goals())
            && first.indicators().equals(second.indicators())
            && first.indicatorHeadings().equals(second.indicatorHeadings())
            && first.groups().equals(second.groups())
            && first.terms().equals(second.terms());
    other(Part.TARGET_FORM, "", same, true);
  }

  private <T> void pair(
      Part part,
      Collection<T> first,
      Collection<T> second,
      Function<T, String> idOf,
      Function<T, String> nameOf,
      BiConsumer<T, T> both) {
    Map<String, String> names = new LinkedHashMap<>();
    first.forEach(element -> names.put(idOf.apply(element), nameOf.apply(element)));
    second.forEach(element -> names.putIfAbsent(idOf.apply(element), nameOf.apply(element)));
    EditionComparison.pair(
        first,
        second,
        idOf,
        (id, inSecond) ->
            found.add(
                new OnlyOne(
                    EditionComparison.WHOLE,
                    part,
                    Objects.requireNonNull(names.get(id)),
                    inSecond)),
        both);
  }

  /** Only what both have can stand in another order. */
  private void order(Part part, List<String> first, List<String> second) {
    List<String> a = first.stream().filter(second::contains).toList();
    List<String> b = second.stream().filter(first::contains).toList();
    text(part, "", String.join(", ", a), String.join(", ", b));
  }

  private void text(Part part, String place, String a, String b) {
    if (!a.equals(b)) {
      found.add(new Text(EditionComparison.WHOLE, part, place, a, b));
    }
  }

  private void choice(Part part, String place, Enum<?> a, Enum<?> b) {
    if (!a.equals(b)) {
      found.add(new Choice(EditionComparison.WHOLE, part, place, a, b));
    }
  }

  private void other(Part part, String place, Object a, Object b) {
    if (!a.equals(b)) {
      found.add(new Other(EditionComparison.WHOLE, part, place));
    }
  }
}
