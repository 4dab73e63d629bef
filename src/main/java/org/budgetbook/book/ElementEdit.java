package org.budgetbook.book;

import org.jspecify.annotations.Nullable;

/**
 * One element of a book added ({@code before} null), removed ({@code after} null), changed or
 * moved.
 *
 * @param <T> the kind of element
 */
public sealed interface ElementEdit<T> extends Edit {

  @Nullable Placed<T> before();

  @Nullable Placed<T> after();

  @Override
  ElementEdit<T> inverse();

  /** A change of what stands over the whole book; never absent before or after. */
  record HeadingEdit(@Nullable Placed<Heading> before, @Nullable Placed<Heading> after)
      implements ElementEdit<Heading> {
    @Override
    public HeadingEdit inverse() {
      return new HeadingEdit(after, before);
    }
  }

  /** A change of a unit. */
  record UnitEdit(@Nullable Placed<Unit> before, @Nullable Placed<Unit> after)
      implements ElementEdit<Unit> {
    @Override
    public UnitEdit inverse() {
      return new UnitEdit(after, before);
    }
  }

  /** A change of a project. */
  record ProjectEdit(@Nullable Placed<Project> before, @Nullable Placed<Project> after)
      implements ElementEdit<Project> {
    @Override
    public ProjectEdit inverse() {
      return new ProjectEdit(after, before);
    }
  }

  /** A change of a budget line. */
  record LineEdit(@Nullable Placed<BudgetLine> before, @Nullable Placed<BudgetLine> after)
      implements ElementEdit<BudgetLine> {
    @Override
    public LineEdit inverse() {
      return new LineEdit(after, before);
    }
  }

  /** A change of an entered revenue item. */
  record RevenueEdit(@Nullable Placed<RevenueItem> before, @Nullable Placed<RevenueItem> after)
      implements ElementEdit<RevenueItem> {
    @Override
    public RevenueEdit inverse() {
      return new RevenueEdit(after, before);
    }
  }

  /** A change of a year-end carry-over. */
  record CarryOverEdit(
      @Nullable Placed<YearEndCarryOver> before, @Nullable Placed<YearEndCarryOver> after)
      implements ElementEdit<YearEndCarryOver> {
    @Override
    public CarryOverEdit inverse() {
      return new CarryOverEdit(after, before);
    }
  }

  /** A change of an entered number. */
  record NumberEdit(@Nullable Placed<EnteredNumber> before, @Nullable Placed<EnteredNumber> after)
      implements ElementEdit<EnteredNumber> {
    @Override
    public NumberEdit inverse() {
      return new NumberEdit(after, before);
    }
  }

  /** A change of a text. */
  record PassageEdit(@Nullable Placed<Passage> before, @Nullable Placed<Passage> after)
      implements ElementEdit<Passage> {
    @Override
    public PassageEdit inverse() {
      return new PassageEdit(after, before);
    }
  }

  /** A change of a project's performance target. */
  record TargetEdit(
      @Nullable Placed<PerformanceTarget> before, @Nullable Placed<PerformanceTarget> after)
      implements ElementEdit<PerformanceTarget> {
    @Override
    public TargetEdit inverse() {
      return new TargetEdit(after, before);
    }
  }

  /** A change of a row that is not complete yet. */
  record DraftEdit(@Nullable Placed<Draft> before, @Nullable Placed<Draft> after)
      implements ElementEdit<Draft> {
    @Override
    public DraftEdit inverse() {
      return new DraftEdit(after, before);
    }
  }
}
