/** The small closed language in which an edition states what must agree. */
@NullMarked
package org.budgetbook.check.expression;

import org.jspecify.annotations.NullMarked;
