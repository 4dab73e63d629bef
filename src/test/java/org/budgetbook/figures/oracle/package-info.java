/** A second, slow and plain calculation of the 13 tables, to hold the engine's against. */
@NullMarked
package org.budgetbook.figures.oracle;

import org.jspecify.annotations.NullMarked;
