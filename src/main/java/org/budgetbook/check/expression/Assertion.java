package org.budgetbook.check.expression;

import org.jspecify.annotations.Nullable;

/**
 * What must hold (勾稽关系): one tie, or one for each row.
 *
 * @param each null for a single tie
 */
public record Assertion(
    @Nullable Each each, Expression left, Relation relation, Expression right) {}
