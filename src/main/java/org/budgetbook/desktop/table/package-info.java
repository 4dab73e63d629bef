/** The page that shows one disclosure table in its official layout. */
@NullMarked
package org.budgetbook.desktop.table;

import org.jspecify.annotations.NullMarked;
