/** The composition root: main and the wiring of the rooms. */
@NullMarked
package org.budgetbook.launch;

import org.jspecify.annotations.NullMarked;
