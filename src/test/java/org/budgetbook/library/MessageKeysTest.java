package org.budgetbook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences in the resources and the keys in the program are the same ones. */
class MessageKeysTest {

  private static final Pattern SAID =
      Pattern.compile("(?:Message\\.of|RefusedException\\.of)\\(\\s*\"([^\"]*)\"\\s*([,)])");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9][a-z0-9.-]*)\"");

  /** Suffixes of keys that are put together: {@code key + ".malformed"}. */
  private static final Pattern SUFFIX = Pattern.compile("\"(\\.[a-z0-9.-]+)\"");

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("resources", "messages"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        // The words of the files, and what picocli shows by keys of its own.
        if (name.equals("vocabulary.properties") || name.equals("help.properties")) {
          continue;
        }
        Properties sentences =
            Messages.load(Resources.ofFolder(Path.of("resources")), "messages/" + name);
        for (String key : sentences.stringPropertyNames()) {
          assertTrue(keys.add(key), key + " stands in two files");
        }
      }
    }
    return keys;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }

  @Test
  void every_key_that_is_said_has_a_sentence() throws IOException {
    Set<String> keys = keys();
    List<String> missing = new ArrayList<>();
    for (String source : sources()) {
      Matcher said = SAID.matcher(source);
      while (said.find()) {
        if (!keys.contains(said.group(1))) {
          missing.add(said.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void every_sentence_is_said_somewhere() throws IOException {
    Set<String> literals = new TreeSet<>();
    Set<String> suffixes = new TreeSet<>();
    for (String source : sources()) {
      collect(LITERAL.matcher(source), literals);
      collect(SUFFIX.matcher(source), suffixes);
    }
    List<String> orphans = new ArrayList<>();
    for (String key : keys()) {
      boolean whole = literals.contains(key);
      boolean fromPrefix =
          literals.stream()
              .anyMatch(literal ->
                  key.startsWith(literal)
                      && (literal.endsWith(".")
                          || suffixes.contains(key.substring(literal.length()))));
      if (!whole && !fromPrefix) {
        orphans.add(key);
      }
    }
    assertEquals(List.of(), orphans);
  }

  @Test
  void every_sentence_is_a_well_formed_pattern() {
    Messages messages = new Messages(Resources.ofProgram());
    try {
      for (String key : keys()) {
        String sentence = messages.text(key, "A", "B", "C", "D", "E", "F", "G", "H");
        assertTrue(!sentence.isBlank(), key);
        assertTrue(!sentence.matches("(?s).*\\{\\d+\\}.*"), () -> key + ": " + sentence);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void collect(Matcher found, Set<String> into) {
    while (found.find()) {
      into.add(found.group(1));
    }
  }
}
