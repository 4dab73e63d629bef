/** The text of the disclosure on screen: read, followed back to its figures, reworded. */
@NullMarked
package org.budgetbook.desktop.narrative;

import org.jspecify.annotations.NullMarked;
