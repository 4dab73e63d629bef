/**
 * The disclosure as a text document (DOCX) that a colleague can edit: styles, real tables, a
 * contents field. What never changes (styles, fonts, footer) stands as XML in {@code
 * resources/word}.
 */
@NullMarked
package org.budgetbook.word;

import org.jspecify.annotations.NullMarked;
