/** The grid's geometry and selection without a screen, and its speed. */
@NullMarked
package org.budgetbook.desktop.grid;

import org.jspecify.annotations.NullMarked;
