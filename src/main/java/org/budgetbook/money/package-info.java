/** Exact money: counted in fen, rounded only when a sum is printed. */
@NullMarked
package org.budgetbook.money;

import org.jspecify.annotations.NullMarked;
