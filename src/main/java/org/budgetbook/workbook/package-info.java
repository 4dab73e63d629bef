/** The tables as an xlsx file that recomputes: official layout, exact numbers, live formulas. */
@NullMarked
package org.budgetbook.workbook;

import org.jspecify.annotations.NullMarked;
