package org.budgetbook.edition;

import org.budgetbook.money.AmountFormat;

/**
 * How sentences write numbers.
 *
 * @param amounts for amounts that are not zero
 * @param zeroAmount for an exact zero, for example 0 or 0.00
 * @param zeroPercent for a share or change of exactly nothing, for example 0% or 0.00%
 * @param listSeparator between the names of a list, for example 、
 * @param notEntered stands for a number nobody entered yet
 * @param notWritten stands for a text nobody wrote yet
 */
public record TextFormat(
    AmountFormat amounts,
    String zeroAmount,
    String zeroPercent,
    String listSeparator,
    String notEntered,
    String notWritten) {}
