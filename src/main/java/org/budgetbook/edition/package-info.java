/**
 * What one place prescribes for one year, as data: the tables' layout and what each of their
 * figures counts. Nothing here computes; {@code figures} does.
 */
@NullMarked
package org.budgetbook.edition;

import org.jspecify.annotations.NullMarked;
