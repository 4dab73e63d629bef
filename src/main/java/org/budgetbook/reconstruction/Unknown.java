package org.budgetbook.reconstruction;

import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.catalog.Signature;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * An amount that the tables do not print by itself. The same money is looked at from several sides:
 * by function, by economic item, by unit, by project. Each table looks from one side; {@link Law}s
 * hold the sides together.
 */
sealed interface Unknown {

  FundSource source();

  Timing timing();

  /** What filters see of it. What a side does not tell is put in any way, for no filter asks. */
  Signature signature();

  View view();

  /** The sides. */
  enum View {
    /** By functional code and by source, with year-end carry-over and revenue. */
    FUNCTION,
    ECONOMIC,
    UNIT,
    PROJECT
  }

  private static Signature expenditure(FundSource source, Timing timing, Category category) {
    return new Signature(FactKind.EXPENDITURE, source, timing, category, UnitType.ADMINISTRATIVE);
  }

  /** Basic or project expenditure of one functional code. */
  record Spending(FunctionalCode code, boolean project, FundSource source, Timing timing)
      implements Unknown {
    @Override
    public Signature signature() {
      return expenditure(source, timing, project ? Category.PROJECT : Category.PERSONNEL);
    }

    @Override
    public View view() {
      return View.FUNCTION;
    }
  }

  /** Year-end carry-over of a source. */
  record Kept(FundSource source) implements Unknown {
    @Override
    public Timing timing() {
      return Timing.CURRENT_YEAR;
    }

    @Override
    public Signature signature() {
      return new Signature(
          FactKind.YEAR_END_CARRY_OVER, source, timing(), null, UnitType.ADMINISTRATIVE);
    }

    @Override
    public View view() {
      return View.FUNCTION;
    }
  }

  /** Revenue entered at a code itself, not below it. */
  record Revenue(RevenueCode code, FundSource source) implements Unknown {
    @Override
    public Timing timing() {
      return Timing.CURRENT_YEAR;
    }

    @Override
    public Signature signature() {
      return new Signature(FactKind.REVENUE, source, timing(), null, UnitType.ADMINISTRATIVE);
    }

    @Override
    public View view() {
      return View.FUNCTION;
    }
  }

  /**
   * Money of an economic pair that is listed with its own row, or of an item of the 三公 table.
   *
   * @param row the height of the pair's row in its table; 0 for what only the 三公 table tells
   * @param government null likewise
   */
  record Economic(
      int row,
      DepartmentEconomicCode department,
      @Nullable GovernmentEconomicCode government,
      Category category,
      FundSource source,
      Timing timing)
      implements Unknown {
    @Override
    public Signature signature() {
      return expenditure(source, timing, category);
    }

    @Override
    public View view() {
      return View.ECONOMIC;
    }
  }

  /** 机关运行经费 of one unit, by its row's height in the table. */
  record Operating(int row, FundSource source, Timing timing) implements Unknown {
    @Override
    public Signature signature() {
      return expenditure(source, timing, Category.OPERATING);
    }

    @Override
    public View view() {
      return View.UNIT;
    }
  }

  /** Money of a listed project, by its row; {@code row} 0 is what no table lists by project. */
  record OfProject(int table, int row, FundSource source, Timing timing) implements Unknown {
    @Override
    public Signature signature() {
      return expenditure(source, timing, Category.PROJECT);
    }

    @Override
    public View view() {
      return View.PROJECT;
    }
  }
}
