/**
 * Paper: the whole disclosure and its tables as pages, on screen, printed and as a PDF/A-2u file,
 * by JasperReports. {@code type} knows letters, {@code table} and {@code form} lay out the two
 * kinds of tables, {@code text} the sentences, {@code page} is what all of them make.
 */
@NullMarked
package org.budgetbook.report;

import org.jspecify.annotations.NullMarked;
