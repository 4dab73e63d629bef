package org.budgetbook.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.catalog.Timing;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.YearChange;

/**
 * Puts a golden book together from what was taken out of a published disclosure: {@code
 * ledger.csv}, {@code performance.json} and {@code entries.json} (numbers and texts by key).
 */
final class BookBuilder {

  private static final int TELLING_PART_OF_A_NAME = 4;

  private final Path folder;
  private final Edition edition;
  private Book book;

  BookBuilder(int year) {
    this.folder = GoldenBooks.folder(year);
    this.edition = new Editions(Resources.ofProgram()).load("lvliang-" + year);
    this.book =
        new LedgerReader(new Vocabulary(Resources.ofProgram()))
            .read(
                folder.resolve("ledger.csv"),
                new Heading(
                    edition.id(),
                    year,
                    new Department(year == 2023 ? "吕梁市人民政府办公室" : "中国共产党吕梁市委员会办公室")),
                null);
  }

  /** Writes both books anew, after a change of their parts. */
  public static void main(String[] args) throws IOException {
    for (int year : List.of(2023, 2025)) {
      Files.writeString(
          GoldenBooks.file(year), new BookJsonWriter().text(new BookBuilder(year).build()));
    }
  }

  /** All projects of one class, as the published text says. */
  private void classify(ProjectClass projectClass) {
    for (Placed<Project> old : book.projects().allPlaced()) {
      Project project = new Project(old.value().code(), old.value().name(), projectClass);
      apply(new ProjectEdit(old, new Placed<>(old.position(), project)));
    }
  }

  Book build() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode entries = json.readTree(Files.readString(folder.resolve("entries.json")));
    for (Map.Entry<String, JsonNode> number : entries.path("numbers").properties()) {
      apply(
          new NumberEdit(
              null,
              new Placed<>(
                  book.supplement().numbers().endPosition(),
                  new EnteredNumber(
                      new EntryKey(number.getKey()), new BigDecimal(number.getValue().asText())))));
    }
    if (entries.has("projectClass")) {
      classify(ProjectClass.valueOf(entries.get("projectClass").asText()));
    }
    Map<String, TableFigures> tables =
        new FiguresEngine(edition, book)
            .tables().stream()
                .collect(Collectors.toMap(table -> table.definition().id(), table -> table));
    for (Map.Entry<String, JsonNode> text : entries.path("passages").properties()) {
      EntryKey key = new EntryKey(text.getKey());
      String paragraphs =
          StreamSupport.stream(text.getValue().spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining("\n"));
      YearChange change = null;
      EntryKey reason = passage(key).reasonFor();
      if (reason != null) {
        change =
            YearChange.of(
                    entry(reason), book, id -> java.util.Objects.requireNonNull(tables.get(id)))
                .orElseThrow();
      }
      apply(
          new PassageEdit(
              null,
              new Placed<>(
                  book.supplement().passages().endPosition(),
                  change == null
                      ? new Passage(key, paragraphs)
                      : new Passage(
                          key, paragraphs, change.thisYear(), change.lastYear().orElse(null)))));
    }
    for (JsonNode form : json.readTree(Files.readString(folder.resolve("performance.json")))) {
      apply(
          new TargetEdit(
              null, new Placed<>(book.supplement().targets().endPosition(), target(form))));
    }
    return book;
  }

  private void apply(Edit edit) {
    book = book.apply(edit);
  }

  private PassageDefinition passage(EntryKey key) {
    return edition.passages().stream()
        .filter(passage -> passage.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no passage " + key));
  }

  private EntryDefinition entry(EntryKey key) {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private PerformanceTarget target(JsonNode form) {
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode indicator : form.path("indicators")) {
      String value = indicator.get(3).asText();
      indicators.add(
          new Indicator(
              group(indicator.get(0).asText()),
              indicator.get(1).asText(),
              indicator.get(2).asText(),
              value,
              value));
    }
    return new PerformanceTarget(
        project(form),
        form.path("attribute").asText(),
        form.path("period").asText(),
        funds(form.path("funds").path("period")),
        funds(form.path("funds").path("annual")),
        form.path("overview").asText(),
        form.path("basis").asText(),
        form.path("necessity").asText(),
        form.path("safeguards").asText(),
        form.path("plan").asText(),
        form.path("goal").path("period").asText(),
        form.path("goal").path("annual").asText(),
        indicators);
  }

  private static IndicatorGroup group(String name) {
    return switch (name) {
      case "产出指标" -> IndicatorGroup.OUTPUT;
      case "效益指标" -> IndicatorGroup.BENEFIT;
      case "满意度指标" -> IndicatorGroup.SATISFACTION;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Funds funds(JsonNode node) {
    return new Funds(
        Money.parseYuan(node.path("central").asText()),
        Money.parseYuan(node.path("province").asText()),
        Money.parseYuan(node.path("local").asText()),
        Money.parseYuan(node.path("self").asText()),
        Money.ZERO);
  }

  /** Names repeat and are worded a little differently; with the money they are told apart. */
  private ProjectCode project(JsonNode form) {
    String begin = form.path("name").asText().substring(0, TELLING_PART_OF_A_NAME);
    Money money = funds(form.path("funds").path("annual")).total();
    List<ProjectCode> found =
        book.projects().asList().stream()
            .filter(project -> project.name().startsWith(begin))
            .map(Project::code)
            .filter(code -> money.equals(current(code)))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(form.path("name").asText() + " fits " + found);
    }
    return found.getFirst();
  }

  private Money current(ProjectCode code) {
    return book.lines().asList().stream()
        .filter(line -> code.equals(line.project()) && line.timing() == Timing.CURRENT_YEAR)
        .map(BudgetLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
