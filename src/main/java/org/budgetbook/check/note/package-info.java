/** What the accountant says about a finding: notes (审核说明) kept among the texts of the book. */
@NullMarked
package org.budgetbook.check.note;

import org.jspecify.annotations.NullMarked;
