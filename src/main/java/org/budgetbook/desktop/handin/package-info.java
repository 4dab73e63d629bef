/** What goes out and comes back (上报与接收): handing a budget in, taking packages in, summing up. */
@NullMarked
package org.budgetbook.desktop.handin;

import org.jspecify.annotations.NullMarked;
