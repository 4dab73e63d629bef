package org.budgetbook.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.report.Ledgers;
import org.budgetbook.report.Ledgers.Project;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was laid out is what JasperReports fills. */
class TableFillTest {

  @TempDir private Path folder;

  @Test
  void pages_are_as_many_as_were_laid_out() throws JRException {
    TableFigures whole = Ledgers.table(Ledgers.ofProjects(folder, 2025, projects(120)), 12);
    JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    Resources resources = Resources.ofProgram();
    Typefaces typefaces = new Typefaces(context);
    PageFit fit = new PageFit(typefaces, new LineBreaks(resources, typefaces));
    TableFill fill = new TableFill(context, new Messages(resources));
    List<Integer> laidOut = new ArrayList<>();
    List<Integer> filled = new ArrayList<>();
    for (int rows = 1; rows <= 120; rows++) {
      PrintTable table = fit.fit(shortened(whole, rows));
      laidOut.add(table.pages());
      filled.add(fill.fill(table).getPages().size());
    }
    assertEquals(laidOut, filled);
    assertTrue(filled.getLast() > 3, filled.toString());
  }

  private static List<Project> projects(int count) {
    Random random = new Random(7);
    String words = "市级机关事业单位办公用房维修改造、信息化系统运行维护（含等级保护测评）及“两会”服务保障专项经费，";
    List<Project> projects = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      int length = 4 + random.nextInt(number % 5 == 0 ? 120 : 24);
      StringBuilder name = new StringBuilder("项目" + number);
      while (name.length() < length) {
        name.append(words, 0, Math.min(words.length(), length - name.length()));
      }
      projects.add(new Project(name.toString(), random.nextLong(100, 900_000_000_000L) + ".37"));
    }
    return projects;
  }

  private static TableFigures shortened(TableFigures table, int rows) {
    return new TableFigures(
        table.definition(),
        table.edition(),
        table.year(),
        table.title(),
        table.department(),
        table.rows().subList(0, rows),
        false);
  }
}
