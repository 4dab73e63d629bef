/** Pages of the window alone, without a display. */
@NullMarked
package org.budgetbook.desktop.control;

import org.jspecify.annotations.NullMarked;
