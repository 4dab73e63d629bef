package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.library.Resources;
import org.budgetbook.merge.Merging;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.Part;
import org.budgetbook.money.Money;

/**
 * A process of its own: merges newer and newer parts of all units into a workspace's first budget
 * until it is killed. In version N every amount is N yuan. Says "acknowledged N" after the merge of
 * version N has returned.
 */
final class MergeWriter {

  static final Heading HEADING = new Heading("lvliang-2025", 2025, new Department("测试局"));
  private static final int UNITS = 20;
  private static final int LINES = 30;

  private MergeWriter() {}

  /** Arguments: file, the version to begin with. */
  public static void main(String[] args) {
    Opening opening =
        new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC()).open(Path.of(args[0]));
    BudgetSession budget = ((Opening.Opened) opening).workspace().open(1);
    UnitParts parts = new UnitParts(new WholeFiles());
    say("open");
    for (int version = Integer.parseInt(args[1]); true; version++) {
      parts.merge(budget, Merging.of(budget.book(), parts(version))).toCompletableFuture().join();
      say("acknowledged " + version);
    }
  }

  static List<Part> parts(int version) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      UnitCode unit = new UnitCode("U" + (10 + i));
      BookContents contents = new BookContents(HEADING);
      contents.unit(new Placed<>(Ordered.GAP, new Unit(unit, "单位", UnitType.ADMINISTRATIVE)));
      for (int line = 1; line <= LINES; line++) {
        contents.line(
            new Placed<>(
                Ordered.GAP * line,
                new BudgetLine(
                    new FactId(line),
                    unit,
                    new FunctionalCode("2010101"),
                    Category.OPERATING,
                    new DepartmentEconomicCode("30201"),
                    new GovernmentEconomicCode("50201"),
                    null,
                    FundSource.GENERAL_PUBLIC_BUDGET,
                    Timing.CURRENT_YEAR,
                    Money.ofYuan(version))));
      }
      Origin origin =
          new Origin(unit, version, Instant.ofEpochSecond(1_790_000_000L + version), "");
      parts.add(new Part(unit + ".json", origin, contents.toBook()));
    }
    return parts;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
