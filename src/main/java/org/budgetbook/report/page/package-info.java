/**
 * Pages before they stand in a book: what is drawn on each, what stands where, the furniture around
 * it from the designs in {@code resources/report}; and pages written as a PDF file.
 */
@NullMarked
package org.budgetbook.report.page;

import org.jspecify.annotations.NullMarked;
