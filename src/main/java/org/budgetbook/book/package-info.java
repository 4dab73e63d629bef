/**
 * A department's budget of one year as an immutable value, and the edits that turn one such value
 * into the next.
 */
@NullMarked
package org.budgetbook.book;

import org.jspecify.annotations.NullMarked;
