/** The built-in manual: chapters in Markdown, shown in a window of their own. */
@NullMarked
package org.budgetbook.desktop.manual;

import org.jspecify.annotations.NullMarked;
