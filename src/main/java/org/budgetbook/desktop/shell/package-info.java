/** The window: navigation, page, status line; joins the screens and starts the toolkit. */
@NullMarked
package org.budgetbook.desktop.shell;

import org.jspecify.annotations.NullMarked;
