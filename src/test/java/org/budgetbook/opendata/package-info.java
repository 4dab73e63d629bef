/** The open data read back. */
@NullMarked
package org.budgetbook.opendata;

import org.jspecify.annotations.NullMarked;
