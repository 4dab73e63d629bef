/** The official classifications: typed codes, their catalogues, and the axes every line lies on. */
@NullMarked
package org.budgetbook.catalog;

import org.jspecify.annotations.NullMarked;
