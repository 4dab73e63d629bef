/**
 * The few checks that no expression can say, one rule a class, called by name from the editions.
 */
@NullMarked
package org.budgetbook.check.rule;

import org.jspecify.annotations.NullMarked;
