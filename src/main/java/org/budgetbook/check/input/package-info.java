/** What is checked, in one shape whether it is our own exact book or tables printed by others. */
@NullMarked
package org.budgetbook.check.input;

import org.jspecify.annotations.NullMarked;
