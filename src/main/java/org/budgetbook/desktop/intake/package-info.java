/** Ledgers from elsewhere: columns of a sheet are named, the fate of each row is shown first. */
@NullMarked
package org.budgetbook.desktop.intake;

import org.jspecify.annotations.NullMarked;
