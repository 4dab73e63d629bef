package org.budgetbook.json;

import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Where in a file something stands.
 *
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param path the names from the outside in: {@code lines.amount}; empty for the whole file
 */
record Place(String file, int line, int column, String path) {

  RefusedException refusal(Message problem) {
    return new RefusedException(sentence(problem));
  }

  RefusedException refusal(String key, Object... arguments) {
    return refusal(Message.of(key, arguments));
  }

  /** The place is told once, by what stands innermost. */
  RefusedException refusal(RefusedException refused) {
    return new RefusedException(sentence(refused.sentence()), refused);
  }

  private Message sentence(Message problem) {
    return path.isEmpty()
        ? Message.of("json.at", file, line, column, problem)
        : Message.of("json.at-field", file, line, column, path, problem);
  }

  /** The same spot, called by one name more. */
  Place named(String name) {
    return new Place(file, line, column, path.isEmpty() ? name : path + "." + name);
  }
}
