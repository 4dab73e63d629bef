package org.budgetbook.library;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.budgetbook.message.Message;

/**
 * Turns messages into Chinese sentences. They stand in {@code messages/<room>.properties}, one file
 * for each room that speaks; no key stands twice.
 */
public final class Messages {

  private static final List<String> ROOMS =
      List.of(
          "core",
          "rollforward",
          "merge",
          "check",
          "reconstruction",
          "document",
          "library",
          "manual",
          "sheet",
          "intake",
          "csv",
          "json",
          "store",
          "workbook",
          "opendata",
          "report",
          "word",
          "web",
          "exchange",
          "session",
          "cli",
          "cli-year",
          "cli-part",
          "desktop",
          "desktop-check",
          "desktop-entry",
          "desktop-form",
          "desktop-grid",
          "desktop-intake",
          "desktop-live",
          "desktop-newyear",
          "desktop-parts",
          "desktop-published",
          "desktop-handin",
          "desktop-preview",
          "desktop-shell",
          "desktop-text");

  private final Properties sentences = new Properties();

  public Messages(Resources resources) {
    for (String room : ROOMS) {
      load(resources, "messages/" + room + ".properties")
          .forEach((key, sentence) -> {
            if (sentences.put(key, sentence) != null) {
              throw new IllegalStateException("two sentences for " + key);
            }
          });
    }
  }

  static Properties load(Resources resources, String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(resources.text(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }

  /**
   * The sentence of a message.
   *
   * @throws IllegalArgumentException if the resources lack it: a fault of the program
   */
  public String text(Message message) {
    String pattern = sentences.getProperty(message.key());
    if (pattern == null) {
      throw new IllegalArgumentException("no sentence for " + message.key());
    }
    Object[] arguments =
        message.arguments().stream()
            .map(argument -> argument instanceof Message inner ? text(inner) : argument)
            .toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** The sentence of a key with its arguments. */
  public String text(String key, Object... arguments) {
    return text(Message.of(key, arguments));
  }
}
