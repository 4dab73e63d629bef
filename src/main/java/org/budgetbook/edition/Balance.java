package org.budgetbook.edition;

/**
 * The two figures that must be the same in every budget (收支平衡).
 *
 * @param revenue 收入总计
 * @param expenditure 支出总计
 */
public record Balance(CellReference revenue, CellReference expenditure) {}
