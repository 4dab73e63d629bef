package org.budgetbook.message;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence for the user, named by its key in {@code resources/messages}.
 *
 * @param key the key of the sentence, for example {@code ledger.amount.text}
 * @param arguments what fills its places {0}, {1}, …; each is a {@code String} or a {@code Message}
 */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** Numbers are passed on as plain digits, so that a line number never shows as "1,024". */
  public static Message of(String key, Object... arguments) {
    return new Message(
        key,
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Message ? argument : argument.toString())
            .toList());
  }
}
