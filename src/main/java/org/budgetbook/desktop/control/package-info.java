/** What all screens share: fonts and theme. */
@NullMarked
package org.budgetbook.desktop.control;

import org.jspecify.annotations.NullMarked;
