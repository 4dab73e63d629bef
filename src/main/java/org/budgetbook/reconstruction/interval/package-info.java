/** Whole numbers between bounds, with sums of them between bounds: found exactly, or refuted. */
@NullMarked
package org.budgetbook.reconstruction.interval;

import org.jspecify.annotations.NullMarked;
