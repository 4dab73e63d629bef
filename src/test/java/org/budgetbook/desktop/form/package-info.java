/** Forms without a display, and what they save. */
@NullMarked
package org.budgetbook.desktop.form;

import org.jspecify.annotations.NullMarked;
