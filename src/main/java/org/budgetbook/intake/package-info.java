/** Sheets from elsewhere as they stand, and how their rows become lines of a book: pure. */
@NullMarked
package org.budgetbook.intake;

import org.jspecify.annotations.NullMarked;
