@NullMarked
package org.budgetbook.check.note;

import org.jspecify.annotations.NullMarked;
