/**
 * Charts of a structure as drawings: painted on paper, or written as PNG or SVG for other
 * documents.
 */
@NullMarked
package org.budgetbook.chart;

import org.jspecify.annotations.NullMarked;
