/**
 * Entry grids without a screen: rows of a book as cells of text. What is typed, pasted, filled or
 * deleted becomes one edit or is refused as a whole; a row that is not complete yet is kept as a
 * draft.
 */
@NullMarked
package org.budgetbook.sheet;

import org.jspecify.annotations.NullMarked;
