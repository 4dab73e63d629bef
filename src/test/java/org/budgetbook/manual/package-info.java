/** The manual says what is so. */
@NullMarked
package org.budgetbook.manual;

import org.jspecify.annotations.NullMarked;
