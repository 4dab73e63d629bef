package org.budgetbook.figures;

import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.edition.Block;
import org.jspecify.annotations.Nullable;

/** Which row of a panel: stable while rows come and go around it. */
public sealed interface RowKey {

  /** A fixed row, by its id in the edition. */
  record Fixed(String id) implements RowKey {}

  /** A 类, 款 or 项 of the functional classification. */
  record Functional(FunctionalCode code) implements RowKey {}

  /** A department economic 类. */
  record EconomicGroup(DepartmentEconomicCode code) implements RowKey {}

  /** A department economic 款 with the government economic 款 it is paid under. */
  record EconomicPair(DepartmentEconomicCode department, GovernmentEconomicCode government)
      implements RowKey {}

  /** A revenue code of any level. */
  record Revenue(RevenueCode code) implements RowKey {}

  /** The department as a whole. */
  record WholeDepartment() implements RowKey {}

  /** A unit. */
  record OfUnit(UnitCode unit) implements RowKey {}

  /** A project; under its unit where the table groups by unit, else {@code unit} is null. */
  record OfProject(@Nullable UnitCode unit, ProjectCode project) implements RowKey {}

  /** Whether a block of a panel makes such rows. */
  default boolean isOf(Block block) {
    return switch (block) {
      case Block.Fixed fixed ->
          this instanceof RowKey.Fixed key
              && fixed.rows().stream().anyMatch(candidate -> candidate.id().equals(key.id()));
      case Block.FunctionalTree tree -> this instanceof RowKey.Functional;
      case Block.EconomicPairs pairs ->
          this instanceof RowKey.EconomicGroup || this instanceof RowKey.EconomicPair;
      case Block.RevenueTree tree -> this instanceof RowKey.Revenue;
      case Block.Units units -> this instanceof RowKey.OfUnit;
      case Block.Projects projects ->
          this instanceof RowKey.OfProject
              || this instanceof RowKey.OfUnit
              || this instanceof RowKey.WholeDepartment;
    };
  }

  /** The classification code the row stands for, if it stands for one. */
  default @Nullable ClassificationCode classificationCode() {
    return switch (this) {
      case Functional row -> row.code();
      case EconomicGroup row -> row.code();
      case EconomicPair row -> row.department();
      case Revenue row -> row.code();
      case Fixed row -> null;
      case WholeDepartment row -> null;
      case OfUnit row -> null;
      case OfProject row -> null;
    };
  }
}
