/** The window as a user sees it, without a display. */
@NullMarked
package org.budgetbook.desktop.shell;

import org.jspecify.annotations.NullMarked;
