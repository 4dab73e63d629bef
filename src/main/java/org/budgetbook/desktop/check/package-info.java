/** 审核: what the checks find, with the way to it, and the 勾稽关系核对表. */
@NullMarked
package org.budgetbook.desktop.check;

import org.jspecify.annotations.NullMarked;
