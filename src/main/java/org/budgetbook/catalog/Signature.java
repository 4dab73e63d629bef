package org.budgetbook.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The few-valued side of a fact: everything a filter can ask about except codes. There are fewer
 * than {@link #COUNT} of them, so filters are tables over them and the engine never evaluates one
 * twice.
 *
 * @param category null for facts that are not expenditure
 */
public record Signature(
    FactKind kind,
    FundSource source,
    Timing timing,
    @Nullable Category category,
    UnitType unitType) {

  private static final int SOURCES = FundSource.values().length;
  private static final int TIMINGS = Timing.values().length;
  private static final int CATEGORIES = Category.values().length + 1;
  private static final int UNIT_TYPES = UnitType.values().length;

  /** How many signatures there are; {@link #index()} runs from 0 to one less. */
  public static final int COUNT =
      FactKind.values().length * SOURCES * TIMINGS * CATEGORIES * UNIT_TYPES;

  private static final List<Signature> ALL = listAll();

  public int index() {
    return indexOf(kind, source, timing, category, unitType);
  }

  /** {@link #index()} without making the object. */
  public static int indexOf(
      FactKind kind,
      FundSource source,
      Timing timing,
      @Nullable Category category,
      UnitType unitType) {
    int index = kind.ordinal();
    index = index * SOURCES + source.ordinal();
    index = index * TIMINGS + timing.ordinal();
    index = index * CATEGORIES + (category == null ? CATEGORIES - 1 : category.ordinal());
    return index * UNIT_TYPES + unitType.ordinal();
  }

  /** Every signature a fact can have, in the order of {@link #index()}. */
  public static List<Signature> all() {
    return ALL;
  }

  private static List<Signature> listAll() {
    List<Signature> all = new ArrayList<>(COUNT);
    for (FactKind kind : FactKind.values()) {
      for (FundSource source : FundSource.values()) {
        for (Timing timing : Timing.values()) {
          for (int category = 0; category < CATEGORIES; category++) {
            for (UnitType type : UnitType.values()) {
              Signature signature =
                  new Signature(
                      kind,
                      source,
                      timing,
                      category == CATEGORIES - 1 ? null : Category.values()[category],
                      type);
              if (signature.isPossible()) {
                all.add(signature);
              }
            }
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Expenditure has a category and nothing else has; only expenditure can be carried over. */
  private boolean isPossible() {
    return (kind == FactKind.EXPENDITURE) == (category != null)
        && (kind == FactKind.EXPENDITURE || timing == Timing.CURRENT_YEAR);
  }
}
