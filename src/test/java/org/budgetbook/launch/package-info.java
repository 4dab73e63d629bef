/** The whole program put together. */
@NullMarked
package org.budgetbook.launch;

import org.jspecify.annotations.NullMarked;
