/** The pages of the entry grids: one screen for every {@link org.budgetbook.sheet.Sheet}. */
@NullMarked
package org.budgetbook.desktop.entry;

import org.jspecify.annotations.NullMarked;
