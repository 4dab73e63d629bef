/** From published tables back to a ledger that prints them, or to why there is none. */
@NullMarked
package org.budgetbook.reconstruction;

import org.jspecify.annotations.NullMarked;
