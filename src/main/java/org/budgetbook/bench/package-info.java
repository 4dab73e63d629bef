/** Measures whether the program is as quick and small as promised, and says on which machine. */
@NullMarked
package org.budgetbook.bench;

import org.jspecify.annotations.NullMarked;
