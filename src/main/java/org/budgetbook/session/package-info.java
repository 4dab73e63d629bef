/** Work on an open book: the one place where an edit meets book, figures and store. */
@NullMarked
package org.budgetbook.session;

import org.jspecify.annotations.NullMarked;
