package org.budgetbook.narrative;

import org.budgetbook.message.Message;

/**
 * One thing wrong with a template of an edition.
 *
 * @param sentence its place in the narrative's list of sentences; {@link #PHRASES} for what the
 *     sentences share
 * @param line within the template, from 1
 */
public record TemplateProblem(int sentence, int line, Message message) {

  /** Stands for the template that several sentences share. */
  public static final int PHRASES = -1;
}
