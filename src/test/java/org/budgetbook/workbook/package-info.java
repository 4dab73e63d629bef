/** The xlsx file read back and recalculated. */
@NullMarked
package org.budgetbook.workbook;

import org.jspecify.annotations.NullMarked;
