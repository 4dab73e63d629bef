/** Forms: what an accountant fills in that is not a grid. */
@NullMarked
package org.budgetbook.desktop.form;

import org.jspecify.annotations.NullMarked;
