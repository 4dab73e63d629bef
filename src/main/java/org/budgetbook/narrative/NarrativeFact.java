package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a live stretch of text states: the same facts are compared with published texts, checked,
 * and followed back to their cells.
 *
 * @param subject what the number is of, as the text names it, for example 基本支出
 * @param value exact: an amount in yuan, a share or change in percent (not rounded further than 10
 *     decimals), a count; null for lists and words
 * @param cells the figures it comes from, the first of them where a click leads; empty when none
 * @param entries the entered numbers it comes from
 */
public record NarrativeFact(
    Kind kind,
    String subject,
    @Nullable BigDecimal value,
    List<CellAddress> cells,
    List<EntryKey> entries) {

  public NarrativeFact {
    cells = List.copyOf(cells);
    entries = List.copyOf(entries);
  }

  /** What is stated. */
  public enum Kind {
    /** An amount of money, in yuan; printed in 万元. */
    AMOUNT,
    /** A part of a whole, in percent (占比). */
    SHARE,
    /** The difference from last year, in yuan, with its sign (增减额). */
    CHANGE,
    /** The difference from last year in percent of last year's figure, with its sign (增减率). */
    CHANGE_RATE,
    /** The word of the direction: 增加, 减少, 与上年预算数相同; the value is -1, 0 or 1. */
    DIRECTION,
    /** A number of things: projects, vehicles, forms. */
    COUNT,
    /** An area in square metres. */
    AREA,
    /** A list of names, for example of economic items. */
    LIST,
    /** The book's year, or the year before it. */
    YEAR,
    /** The department's name. */
    NAME
  }
}
