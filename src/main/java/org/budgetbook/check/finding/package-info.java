/** What a check says: findings, their level and the place to jump to. */
@NullMarked
package org.budgetbook.check.finding;

import org.jspecify.annotations.NullMarked;
