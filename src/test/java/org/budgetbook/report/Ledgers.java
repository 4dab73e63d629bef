package org.budgetbook.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/** Ledgers to print. */
public final class Ledgers {

  private static final String HEADER =
      "单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）\n";

  private Ledgers() {}

  public static List<TableFigures> tables(Path ledger, int year, String department) {
    Heading heading = new Heading("lvliang-" + year, year, new Department(department));
    return new FiguresEngine(
            new Editions(Resources.ofProgram()).load(heading.edition()),
            new LedgerReader(new Vocabulary(Resources.ofProgram())).read(ledger, heading, null))
        .tables();
  }

  /** The tables of a department whose only spending is these projects. */
  public static List<TableFigures> ofProjects(Path folder, int year, List<Project> projects) {
    StringBuilder ledger = new StringBuilder(HEADER);
    int number = 0;
    for (Project project : projects) {
      number++;
      ledger.append(
          "001,某某局,2013102,项目支出,,,001-%04d,\"%s\",一般公共预算,当年,%s\n"
              .formatted(number, project.name(), project.yuan()));
    }
    try {
      Path file = Files.writeString(folder.resolve("projects.csv"), ledger);
      return tables(file, year, "某某局");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public record Project(String name, String yuan) {}

  public static TableFigures table(List<TableFigures> tables, int number) {
    return tables.stream()
        .filter(table -> table.definition().number() == number)
        .findFirst()
        .orElseThrow();
  }
}
