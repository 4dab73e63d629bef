/**
 * Performance target forms (项目支出绩效目标表) on paper: grids of merged cells whose text grows, broken
 * between any two rows.
 */
@NullMarked
package org.budgetbook.report.form;

import org.jspecify.annotations.NullMarked;
