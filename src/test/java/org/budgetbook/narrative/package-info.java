@NullMarked
package org.budgetbook.narrative;

import org.jspecify.annotations.NullMarked;
