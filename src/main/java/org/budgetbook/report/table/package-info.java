/**
 * A statutory table on paper. It goes through four steps, each a class: {@code BodyRows} says what
 * stands in each cell and how it is set, {@code PageFit} finds a layout (font size, column widths,
 * row height) and where pages end, {@code TableDesign} writes that layout down as a JasperReports
 * design, {@code TableFill} runs it. Lines are broken here and not by JasperReports, so that the
 * height of every row is known before the first page is filled; all expressions are plain fields,
 * so that nothing is compiled at run time.
 */
@NullMarked
package org.budgetbook.report.table;

import org.jspecify.annotations.NullMarked;
