/** The screen: what every window of it asks from the rooms behind. */
@NullMarked
package org.budgetbook.desktop;

import org.jspecify.annotations.NullMarked;
