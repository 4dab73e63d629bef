/** Letters: which fonts print what, how wide they run, where lines end; the sizes of paper. */
@NullMarked
package org.budgetbook.report.type;

import org.jspecify.annotations.NullMarked;
