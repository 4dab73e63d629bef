/** Reads a finished disclosure, as text or PDF, into tables, stated facts and target forms. */
@NullMarked
package org.budgetbook.document;

import org.jspecify.annotations.NullMarked;
