/** What was published (公开表) comes in: as a ledger rebuilt from it, or as last year's figures. */
@NullMarked
package org.budgetbook.desktop.published;

import org.jspecify.annotations.NullMarked;
