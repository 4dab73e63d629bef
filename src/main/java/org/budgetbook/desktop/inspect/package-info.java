/** The inspector at the right: what the focused figure is made of, last year, what was changed. */
@NullMarked
package org.budgetbook.desktop.inspect;

import org.jspecify.annotations.NullMarked;
