/** The rules of the house, each a test that can fail. */
@NullMarked
package org.budgetbook.house;

import org.jspecify.annotations.NullMarked;
