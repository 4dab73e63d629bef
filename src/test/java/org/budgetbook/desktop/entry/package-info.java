/** The entry pages without a display, and what their grids do to a saved budget. */
@NullMarked
package org.budgetbook.desktop.entry;

import org.jspecify.annotations.NullMarked;
