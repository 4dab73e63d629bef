/** The workspace page: its budgets as cards, the first run, a new department step by step. */
@NullMarked
package org.budgetbook.desktop.start;

import org.jspecify.annotations.NullMarked;
