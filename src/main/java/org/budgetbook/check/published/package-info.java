/** What stands in a finished disclosure beside its tables: text, contents list, target forms. */
@NullMarked
package org.budgetbook.check.published;

import org.jspecify.annotations.NullMarked;
