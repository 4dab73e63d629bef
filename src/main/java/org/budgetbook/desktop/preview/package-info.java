/** The finished book on screen (预览与打印): read page by page, printed, written to files. */
@NullMarked
package org.budgetbook.desktop.preview;

import org.jspecify.annotations.NullMarked;
