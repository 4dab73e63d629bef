/** Builds the installer; no part of the program. */
@NullMarked
package org.budgetbook.installer;

import org.jspecify.annotations.NullMarked;
