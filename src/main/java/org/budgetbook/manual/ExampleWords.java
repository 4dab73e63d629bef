package org.budgetbook.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetbook.book.TakenOver;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.edition.FixedRow;
import org.budgetbook.edition.Panel;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;

/** Tells the examples of rules as an accountant would; none of what only formulas can say. */
final class ExampleWords {

  /** Headings that name a year are read with this one. */
  private static final int YEAR = 2025;

  private static final Pattern CELL =
      Pattern.compile(
          "(last )?(T\\d+|[a-z][a-z0-9-]*)(?:\\.([a-z-]+))?\\[([^\\]]+)\\]\\.([a-z-]+) = ?(.*)");
  private static final Pattern TABLE = Pattern.compile("T(\\d+)");
  private static final Pattern NAMED = Pattern.compile("(unit|project) (.+)");
  private static final Pattern CODED = Pattern.compile("(?:class-)?(\\d+.*)");
  private static final Pattern ENTRY = Pattern.compile("entry ([a-z0-9.-]+) = (.+)");
  private static final Pattern PASSAGE =
      Pattern.compile("passage ([a-z0-9.-]+)(?: for (\\d+))? = (.+)");
  private static final Pattern STATED =
      Pattern.compile("stated (amount|count|share|change|change-rate) [^ ]+ = (\\S+) fact (\\S+)");
  private static final Pattern PROJECT = Pattern.compile("project (\\S+) = (\\d+)");
  private static final Pattern FORM = Pattern.compile("form (\\S+) (annual|term) = (\\d+)");
  private static final Pattern INDICATOR = Pattern.compile("indicator (\\S+) (\\S+) (.+) = (.+)");
  private static final Pattern UNIT = Pattern.compile("unit \\d+ [a-z-]+ = (.+)");
  private static final Pattern DEPARTMENT = Pattern.compile("department = (.+)");

  private final Edition edition;
  private final Messages messages;
  private final DisclosureExampleWords disclosure;

  ExampleWords(Edition edition, Messages messages) {
    this.edition = edition;
    this.messages = messages;
    this.disclosure = new DisclosureExampleWords(messages);
  }

  /** What is given, in words; empty when a line of it can only be said as a formula. */
  Optional<String> told(List<String> given) {
    List<String> words = new ArrayList<>();
    for (String line : given) {
      Optional<String> said = told(line);
      if (said.isEmpty()) {
        return Optional.empty();
      }
      words.add(said.get());
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(messages.text("manual.rules.and"), words));
  }

  private Optional<String> told(String line) {
    return Stream.of(
            disclosure.told(line),
            match(CELL, line).flatMap(this::cell),
            match(TABLE, line)
                .map(table ->
                    messages.text(
                        "manual.rules.table",
                        messages.text(Wording.table(Integer.parseInt(table.group(1)))))),
            match(ENTRY, line)
                .flatMap(entry ->
                    label(entry.group(1))
                        .map(label -> messages.text("manual.rules.entry", label, entry.group(2)))),
            match(PASSAGE, line).flatMap(this::passage),
            match(STATED, line)
                .map(stated ->
                    messages.text("manual.rules.stated", stated.group(2), stated.group(3))),
            match(PROJECT, line)
                .map(project ->
                    messages.text("manual.rules.project", project.group(1), project.group(2))),
            match(FORM, line)
                .map(form ->
                    messages.text(
                        "manual.rules.form-" + form.group(2), form.group(1), form.group(3))),
            match(INDICATOR, line)
                .map(known ->
                    messages.text(
                        "manual.rules.indicator", known.group(2), known.group(3), known.group(4))),
            match(UNIT, line).map(unit -> messages.text("manual.rules.unit", unit.group(1))),
            match(DEPARTMENT, line)
                .map(department -> messages.text("manual.rules.department", department.group(1))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Matcher> match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private Optional<String> passage(Matcher passage) {
    EntryKey said = new EntryKey(passage.group(1));
    boolean taken = TakenOver.isMark(said);
    EntryKey key = taken ? TakenOver.about(said) : said;
    return edition.passages().stream()
        .filter(definition -> definition.key().equals(key))
        .map(PassageDefinition::label)
        .findFirst()
        .map(label ->
            taken
                ? messages.text("manual.rules.passage-taken-over", label, passage.group(3))
                : passage.group(2) == null
                    ? messages.text("manual.rules.passage", label, passage.group(3))
                    : messages.text(
                        "manual.rules.passage-for", label, passage.group(3), passage.group(2)));
  }

  private Optional<String> cell(Matcher cell) {
    return edition.tables().stream()
        .filter(table -> table.isCalled(cell.group(2)))
        .findFirst()
        .flatMap(table -> cell(cell, table));
  }

  private Optional<String> cell(Matcher cell, TableDefinition table) {
    return table.panels().stream()
        .filter(panel -> cell.group(3) == null || panel.id().equals(cell.group(3)))
        .findFirst()
        .flatMap(panel ->
            row(panel, cell.group(4))
                .flatMap(row ->
                    column(panel, cell.group(5))
                        .map(column ->
                            messages.text(
                                cell.group(1) == null
                                    ? "manual.rules.cell"
                                    : "manual.rules.last-cell",
                                messages.text(Wording.table(table.number())),
                                row,
                                column,
                                cell.group(6).isEmpty()
                                    ? messages.text("manual.rules.blank")
                                    : cell.group(6)))));
  }

  private static Optional<String> row(Panel panel, String row) {
    Optional<String> fixed =
        panel.blocks().stream()
            .filter(Block.Fixed.class::isInstance)
            .flatMap(block -> ((Block.Fixed) block).rows().stream())
            .filter(known -> known.id().equals(row))
            .map(FixedRow::label)
            .findFirst();
    return fixed
        .or(() -> match(NAMED, row).map(named -> named.group(2)))
        .or(() -> match(CODED, row).map(coded -> coded.group(1)));
  }

  private static Optional<String> column(Panel panel, String column) {
    return panel.figureColumns().stream()
        .filter(known -> known.id().equals(column))
        .map(FigureColumn::heading)
        .map(heading -> TableDefinition.withYear(heading, YEAR))
        .findFirst();
  }

  private Optional<String> label(String key) {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.key().value().equals(key))
        .map(EntryDefinition::label)
        .findFirst();
  }
}
