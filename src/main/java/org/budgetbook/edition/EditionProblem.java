package org.budgetbook.edition;

import org.budgetbook.message.Message;

/**
 * One thing wrong with an edition.
 *
 * @param path where, as in {@code table01/panels/0/columns/1/total-of}; the library turns it into
 *     file and line
 */
public record EditionProblem(String path, Message message) {}
