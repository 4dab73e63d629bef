package org.budgetbook.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything a user can read, by key: for editions and the manual by file and line. */
final class Words {

  /** Of an edition's files nobody reads what rules are tried on and what patterns look for. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "^\\s*(#|silent:|finds:|pattern:|value:|ties:|when:|same:|more:|less:|this-year:|last-year:|<#--|-"
              + " \"|allow:).*");

  /** Keys, brackets and separators of YAML, and a comment behind a value. */
  private static final Pattern NOTATION =
      Pattern.compile(",? *\\b[a-z-]+: |[\\[\\]{}\"]|, | #.*$|^ *- ");

  private static final Pattern CHINESE = Pattern.compile("[一-龥]");

  private Words() {}

  static Map<String, String> all() throws IOException {
    Map<String, String> words = messages();
    words.putAll(manual());
    words.putAll(editions());
    return words;
  }

  /** The sentences of the program. */
  static Map<String, String> messages() throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (Path file : files("messages", ".properties")) {
      Properties sentences = new Properties();
      sentences.load(new StringReader(Files.readString(file)));
      sentences.stringPropertyNames().forEach(key -> words.put(key, sentences.getProperty(key)));
    }
    return words;
  }

  /** The manual, by line. */
  static Map<String, String> manual() throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (Path page : files("manual", ".md")) {
      lines(page, Files.readAllLines(page), words);
    }
    return words;
  }

  /** What editions say: titles, headings, labels, sentences, rules. */
  static Map<String, String> editions() throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (Path file : files("editions", ".yaml", ".ftl")) {
      if (!file.endsWith("published-wording.yaml")) {
        lines(
            file,
            Files.readAllLines(file).stream()
                .map(line ->
                    UNREAD.matcher(line).matches() ? "" : NOTATION.matcher(line).replaceAll(" "))
                .toList(),
            words);
      }
    }
    return words;
  }

  private static void lines(Path file, List<String> lines, Map<String, String> words) {
    Path name = Sources.root().resolve("resources").relativize(file);
    for (int at = 0; at < lines.size(); at++) {
      if (CHINESE.matcher(lines.get(at)).find()) {
        words.put(
            "%s:%03d".formatted(name.toString().replace('\\', '/'), at + 1), lines.get(at).strip());
      }
    }
  }

  private static List<Path> files(String folder, String... endings) throws IOException {
    Path place = Sources.root().resolve(Path.of("resources", folder));
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }
}
