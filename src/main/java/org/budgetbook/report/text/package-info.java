/** Running text on paper: headings, paragraphs whose figures are links, charts; page by page. */
@NullMarked
package org.budgetbook.report.text;

import org.jspecify.annotations.NullMarked;
