/** JSON with one form only, so that equal contents are equal bytes. */
@NullMarked
package org.budgetbook.exchange.text;

import org.jspecify.annotations.NullMarked;
