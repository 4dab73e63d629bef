/**
 * The figures of all tables, kept in step with a book: <b>a figure is the sum of the facts that
 * scope, block, row and column all accept</b>, and nothing else computes figures.
 *
 * <p>Invariant: after any history of edits every sum equals that of a fresh calculation. It holds
 * because an edit takes away exactly what the old fact gave and adds what the new one gives, by the
 * same rule ({@code PanelState.add}) that a fresh calculation runs.
 *
 * <p>Worked case: raising a 基本工资 line (functional 2010301, GP, current, personnel) by 100.00 finds
 * its row path in table 3 (合计, 201, 20103, 2010301) and its columns (合计, 基本支出), and adds 10,000 fen
 * to those eight sums; the same happens in tables 1, 2, 4, 5 and 6, and nowhere else.
 */
@NullMarked
package org.budgetbook.figures;

import org.jspecify.annotations.NullMarked;
