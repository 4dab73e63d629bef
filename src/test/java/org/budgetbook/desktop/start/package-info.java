/** The pages outside a budget, each by itself. */
@NullMarked
package org.budgetbook.desktop.start;

import org.jspecify.annotations.NullMarked;
