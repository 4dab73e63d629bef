package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: tests, files, terms. */
class DocsTest {

  private static final Path DOCS = Sources.root().resolve(Path.of("src", "docs"));

  /** The rooms whose types are the field's words. */
  private static final List<String> OF_THE_FIELD =
      List.of(
          "money",
          "catalog",
          "edition",
          "book",
          "figures",
          "rollforward",
          "merge",
          "narrative",
          "check",
          "reconstruction",
          "exchange");

  /** A public type with its Javadoc up to the first tag. */
  private static final Pattern TYPE =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/|@param)[\\s\\S])*)(?:@param(?:(?!\\*/)[\\s\\S])*)?\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public"
              + " (?:\\w+ )*?(?:class|record|interface|enum) (\\w+)");

  private static final Pattern TERM = Pattern.compile("\\([^()]*[一-龥][^()]*\\)");

  private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private static final Pattern PATH = Pattern.compile("`((?:src|resources)/[\\w./-]+)`");

  @Test
  void every_decision_ends_with_tests_that_are_there() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path decision : markdown(DOCS.resolve("adr"))) {
      String text = Files.readString(decision);
      int held = text.indexOf("**Held by**");
      Matcher test = NAMED_TEST.matcher(held < 0 ? "" : text.substring(held));
      int found = 0;
      while (test.find()) {
        found++;
        if (!isThere(test.group(1), test.group(2))) {
          wrong.add(decision.getFileName() + ": " + test.group());
        }
      }
      if (found == 0) {
        wrong.add(decision.getFileName() + ": no test");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_test_that_is_not_there_is_found_out() throws IOException {
    assertEquals(true, isThere("DocsTest", "every_decision_ends_with_tests_that_are_there"));
    assertEquals(false, isThere("DocsTest", "what_nobody_wrote"));
    assertEquals(false, isThere("NobodysTest", null));
  }

  @Test
  void every_type_with_an_official_term_stands_in_the_glossary() throws IOException {
    String glossary = Files.readString(DOCS.resolve("glossary.md"));
    List<String> missing = new ArrayList<>();
    for (String room : OF_THE_FIELD) {
      for (Path file :
          Sources.javaFiles(Sources.MAIN.resolve(Path.of("org", "budgetbook", room)))) {
        Matcher type = TYPE.matcher(Files.readString(Sources.root().resolve(file)));
        if (type.find()
            && TERM.matcher(type.group(1)).find()
            && !glossary.contains("`" + type.group(2) + "`")) {
          missing.add(room + "." + type.group(2));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void every_file_that_a_document_names_is_there() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> documents = new ArrayList<>(markdown(DOCS));
    documents.add(Sources.root().resolve("README.md"));
    for (Path document : documents) {
      String text = Files.readString(document);
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        if (!Files.exists(document.resolveSibling(link.group(1)))) {
          wrong.add(document.getFileName() + ": " + link.group(1));
        }
      }
      Matcher path = PATH.matcher(text);
      while (path.find()) {
        if (!Files.exists(Sources.root().resolve(path.group(1)))) {
          wrong.add(document.getFileName() + ": " + path.group(1));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isThere(String test, @org.jspecify.annotations.Nullable String method)
      throws IOException {
    for (Path file : Sources.javaFiles(Sources.TEST)) {
      if (file.endsWith(test + ".java")) {
        return method == null
            || Files.readString(Sources.root().resolve(file)).contains(" " + method + "(");
      }
    }
    return false;
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
