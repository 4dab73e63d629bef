package org.budgetbook.check.expression;

import java.math.BigDecimal;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.EntryKey;

/** What a rule compares: a number computed of figures, entered and stated numbers. */
public sealed interface Expression {

  /** A number written in the rule. */
  record Literal(BigDecimal value) implements Expression {}

  /**
   * The sum of one column over some rows.
   *
   * @param lastYear whether of last year's book
   * @param index of the column among the panel's figure columns
   */
  record Cells(boolean lastYear, PanelRef panel, Selector rows, String column, int index)
      implements Expression {}

  /** How many rows there are. */
  record RowCount(PanelRef panel, Selector rows) implements Expression {}

  /**
   * An entered number.
   *
   * @param money whether it is an amount in yuan
   */
  record Entry(EntryKey key, boolean money) implements Expression {}

  /** How many units of a type the book has. */
  record Units(UnitType type) implements Expression {}

  /**
   * A number that a text states.
   *
   * @param money whether it is an amount in yuan
   * @param part whether it is a part that a text leaves out where there is none of it: then 0
   */
  record Stated(String name, boolean money, boolean part) implements Expression {}

  /** Both together. */
  record Sum(Expression left, Expression right) implements Expression {}

  /** The first without the second. */
  record Difference(Expression left, Expression right) implements Expression {}

  /** So many times. */
  record Product(BigDecimal factor, Expression of) implements Expression {}

  /** Without its sign. */
  record Absolute(Expression of) implements Expression {}

  /** Whether the number is an amount of money; otherwise it is a count. */
  default boolean isMoney() {
    return switch (this) {
      case Literal literal -> false;
      case Cells cells -> true;
      case RowCount count -> false;
      case Entry entry -> entry.money();
      case Units units -> false;
      case Stated stated -> stated.money();
      case Sum sum -> sum.left().isMoney() || sum.right().isMoney();
      case Difference difference -> difference.left().isMoney() || difference.right().isMoney();
      case Product product -> product.of().isMoney();
      case Absolute absolute -> absolute.of().isMoney();
    };
  }
}
