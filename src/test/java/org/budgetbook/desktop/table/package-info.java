/** Live tables as a user types into them, without a display. */
@NullMarked
package org.budgetbook.desktop.table;

import org.jspecify.annotations.NullMarked;
