package org.budgetbook.check.input;

import java.math.BigDecimal;
import org.budgetbook.narrative.NarrativeFact;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text states (文字表述), with what it ought to be. The reader of a finished disclosure
 * makes these; in our own book the text follows the figures and states nothing of its own.
 *
 * @param name the edition's name of the statement, for example {@code procurement.total}; the same
 *     fact told twice has the same name
 * @param section where it stands, in the reader's words
 * @param sentence the sentence it stands in
 * @param value what is stated, in the unit of {@code fact}: yuan, percent, a count
 * @param halfPlace half of the last place printed, in the same unit: the statement's own rounding
 * @param fact what our figures say instead; null when nothing is known to compare with
 */
public record StatedFigure(
    String name,
    String section,
    String sentence,
    BigDecimal value,
    BigDecimal halfPlace,
    @Nullable NarrativeFact fact) {}
