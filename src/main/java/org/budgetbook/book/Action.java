package org.budgetbook.book;

import org.budgetbook.message.Message;

/**
 * What the user did, in one step: the unit of undo, of the journal and of saving.
 *
 * @param label the readable history's words for it
 */
public record Action(Message label, Edit edit) {

  public Action inverse() {
    return new Action(label, edit.inverse());
  }
}
