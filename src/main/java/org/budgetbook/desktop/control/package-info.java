/** What all screens share: fonts, theme, tables of texts, pages to decide on. */
@NullMarked
package org.budgetbook.desktop.control;

import org.jspecify.annotations.NullMarked;
