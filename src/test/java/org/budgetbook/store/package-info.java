/** Tests of the workspace file, on real H2 files. */
@NullMarked
package org.budgetbook.store;

import org.jspecify.annotations.NullMarked;
