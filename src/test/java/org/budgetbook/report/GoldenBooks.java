package org.budgetbook.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.narrative.Run;

/** The published books: their ledgers and their performance targets, the texts ours. */
public final class GoldenBooks {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String WORDS = "负责统筹协调机关日常工作，组织起草重要文稿，承担会议服务、信息督查和后勤保障等职责。";

  private GoldenBooks() {}

  public static Edition edition(int year) {
    return new Editions(Resources.ofProgram()).load("lvliang-" + year);
  }

  /** With all targets, and no text written. */
  public static Book book(int year) {
    String department = year == 2023 ? "吕梁市人民政府办公室" : "中国共产党吕梁市委员会办公室";
    Heading heading = new Heading("lvliang-" + year, year, new Department(department));
    Book book =
        new LedgerReader(new Vocabulary(Resources.ofProgram()))
            .read(GOLDEN.resolve(year + "/ledger.csv"), heading, null);
    JsonNode forms;
    try {
      forms =
          new ObjectMapper().readTree(Files.readString(GOLDEN.resolve(year + "/performance.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<ProjectCode> taken = new HashSet<>();
    int position = 0;
    for (JsonNode form : forms) {
      ProjectCode project = project(book, form.path("name").asText(), taken);
      taken.add(project);
      position++;
      book = book.apply(new TargetEdit(null, new Placed<>(position, target(project, form))));
    }
    return book;
  }

  /** A form's project, or the next one without a form: names in print differ from the ledger's. */
  private static ProjectCode project(Book book, String name, Set<ProjectCode> taken) {
    List<Project> free =
        book.projects().values().stream()
            .filter(project -> !taken.contains(project.code()))
            .toList();
    return free.stream()
        .filter(project -> project.name().equals(name))
        .findFirst()
        .orElseGet(free::getFirst)
        .code();
  }

  private static PerformanceTarget target(ProjectCode project, JsonNode form) {
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode row : form.path("indicators")) {
      indicators.add(
          new Indicator(
              switch (row.path(0).asText()) {
                case "产出指标" -> IndicatorGroup.OUTPUT;
                case "效益指标" -> IndicatorGroup.BENEFIT;
                default -> IndicatorGroup.SATISFACTION;
              },
              row.path(1).asText(),
              row.path(2).asText(),
              row.path(3).asText(),
              row.path(3).asText()));
    }
    return new PerformanceTarget(
        project,
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

  private static Funds funds(JsonNode funds) {
    return new Funds(
        yuan(funds, "central"),
        yuan(funds, "province"),
        yuan(funds, "local"),
        yuan(funds, "self"),
        Money.ZERO);
  }

  private static Money yuan(JsonNode funds, String name) {
    String text = funds.path(name).asText("").replace(",", "");
    return text.isBlank() ? Money.ZERO : Money.parseYuan(text);
  }

  public static Disclosure disclosure(Book book) {
    Edition edition = new Editions(Resources.ofProgram()).load(book.heading().edition());
    return new Narrator(edition).disclosure(book, new FiguresEngine(edition, book).tables());
  }

  /** The same with something written wherever the law wants a text. */
  public static Book written(Book book) {
    Book written = book;
    Set<EntryKey> keys = new HashSet<>();
    int position = 0;
    for (Disclosure.Part part : disclosure(book).parts()) {
      for (Block block : part.blocks()) {
        if (!(block instanceof Block.Paragraph paragraph)) {
          continue;
        }
        for (Run run : paragraph.runs()) {
          if (run instanceof Run.Missing missing && keys.add(missing.passage())) {
            position++;
            written =
                written.apply(
                    new PassageEdit(
                        null,
                        new Placed<>(
                            position,
                            new Passage(missing.passage(), WORDS.repeat(1 + position % 3)))));
          }
        }
      }
    }
    return written;
  }
}
