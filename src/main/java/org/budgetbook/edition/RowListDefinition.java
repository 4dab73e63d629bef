package org.budgetbook.edition;

/**
 * Rows of a table that sentences and charts go through, in the table's order: those whose figure in
 * one column is not zero.
 *
 * @param name what templates call it
 * @param subject what the list is of, in the words of the field
 */
public record RowListDefinition(
    String name, String subject, String table, String panel, String column, RowLevel level) {

  /** Which rows of the panel. */
  public enum RowLevel {
    /** 类 of the functional classification, whether fixed rows or a tree. */
    FUNCTIONAL_CLASS,
    /** 款 of the department economic classification, each once. */
    ECONOMIC_ITEM,
    /** Projects, each once. */
    PROJECT,
    /** Units. */
    UNIT
  }
}
