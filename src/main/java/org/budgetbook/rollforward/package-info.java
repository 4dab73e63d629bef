/**
 * The new year: what of last year's book begins the next one, as a proposal to decide on and then
 * as a book.
 */
@NullMarked
package org.budgetbook.rollforward;

import org.jspecify.annotations.NullMarked;
