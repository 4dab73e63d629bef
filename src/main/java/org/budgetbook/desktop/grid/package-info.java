/**
 * Our own grid: a canvas that paints only what is in view, with spanning headers, frozen columns, a
 * focus cell and a selection. Geometry and selection are plain values that need no screen.
 */
@NullMarked
package org.budgetbook.desktop.grid;

import org.jspecify.annotations.NullMarked;
