/** The new year (新年度结转): what of last year's budget begins the next one, to decide on. */
@NullMarked
package org.budgetbook.desktop.newyear;

import org.jspecify.annotations.NullMarked;
