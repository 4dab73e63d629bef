package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.Ledgers.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF is written wholly or not at all. */
class TablesReportTest {

  @TempDir private Path folder;

  private final TablesReport report = new TablesReport(Resources.ofProgram());
  private final Messages messages = new Messages(Resources.ofProgram());

  private List<TableFigures> tables(String project) {
    return Ledgers.ofProjects(folder, 2025, List.of(new Project(project, "1000")));
  }

  @Test
  void a_character_that_no_font_has_is_refused_by_character_table_and_row() throws IOException {
    Path pdf = Files.writeString(folder.resolve("tables.pdf"), "before");
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> report.writePdf(tables("𠀀字专项"), pdf, Progress.SILENT));
    assertEquals(
        "《2025年项目支出预算表（本年预算）》第 3 行“𠀀字专项”中的“𠀀”（字符编码 U+20000）在打印字体里没有，" + "印出来会缺字；请改用常用字后再打印",
        messages.text(refused.sentence()));
    assertEquals("before", Files.readString(pdf));
  }

  @Test
  void cancelling_leaves_the_file_that_was_there() throws IOException {
    Path pdf = Files.writeString(folder.resolve("tables.pdf"), "before");
    Heard heard = new Heard(5);
    assertThrows(CancellationException.class, () -> report.writePdf(tables("专项"), pdf, heard));
    assertEquals("before", Files.readString(pdf));
    assertEquals(List.of("0/14", "1/14", "2/14", "3/14", "4/14"), heard.steps);
  }

  @Test
  void a_folder_that_is_not_there_is_refused_and_nothing_stays_behind() throws IOException {
    Path pdf = folder.resolve("missing").resolve("tables.pdf");
    List<TableFigures> tables = tables("专项");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> report.writePdf(tables, pdf, Progress.SILENT));
    assertEquals(
        "没有写成文件 " + pdf + "，请检查文件是否正被其他程序打开、文件夹是否存在、能否写入", messages.text(refused.sentence()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("projects.csv")), files.toList());
    }
  }

  @Test
  void a_finished_file_is_alone_in_its_folder() throws IOException {
    Path pdf = Files.createDirectory(folder.resolve("out")).resolve("tables.pdf");
    report.writePdf(tables("专项"), pdf, Progress.SILENT);
    try (Stream<Path> files = Files.list(pdf.getParent())) {
      assertEquals(List.of(pdf), files.toList());
    }
  }

  /** Cancels after some steps. */
  private static final class Heard implements Progress {
    private final List<String> steps = new ArrayList<>();
    private final int until;

    Heard(int until) {
      this.until = until;
    }

    @Override
    public void at(Message step, int done, int total) {
      steps.add(done + "/" + total);
    }

    @Override
    public boolean cancelled() {
      return steps.size() >= until;
    }
  }
}
