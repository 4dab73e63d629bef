package org.budgetbook.desktop.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario as it is written: what it is called, then sentences that begin with Given, When, Then
 * or And. Rows between bars belong to the sentence above them; a line beginning with # is a remark.
 *
 * @param name of the file, for complaints
 */
record ScenarioFile(String name, String title, List<Line> lines) {

  private static final String TITLE = "Scenario: ";
  private static final String REMARK = "#";
  private static final String BAR = "|";
  private static final String AND = "And ";
  private static final List<String> KEYWORDS = List.of("Given ", "When ", "Then ", AND);

  /**
   * One sentence.
   *
   * @param number in the file, from 1
   * @param sentence without its keyword
   * @param acts whether something is done, under Given or When; else something is looked at
   * @param rows the rows under it, cell by cell
   */
  record Line(int number, String sentence, boolean acts, List<List<String>> rows) {}

  static ScenarioFile read(Path file) throws IOException {
    return parse(file.getFileName().toString(), Files.readAllLines(file));
  }

  static ScenarioFile parse(String name, List<String> text) {
    String title = "";
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      String line = text.get(at).strip();
      if (line.startsWith(TITLE)) {
        title = line.substring(TITLE.length());
      } else if (line.startsWith(BAR)) {
        if (lines.isEmpty()) {
          throw fault(name, at + 1, "rows without a sentence above them");
        }
        Line above = lines.removeLast();
        List<List<String>> rows =
            Stream.concat(above.rows().stream(), Stream.of(cells(line))).toList();
        lines.add(new Line(above.number(), above.sentence(), above.acts(), rows));
      } else if (!line.isEmpty() && !line.startsWith(REMARK)) {
        int number = at + 1;
        String sentence =
            keyword(line)
                .map(word -> line.substring(word.length()).strip())
                .orElseThrow(() -> fault(name, number, "not Given, When, Then or And: " + line));
        boolean acts =
            line.startsWith(AND) && !lines.isEmpty()
                ? lines.getLast().acts()
                : !line.startsWith("Then ");
        lines.add(new Line(number, sentence, acts, List.of()));
      }
    }
    if (title.isEmpty() || lines.isEmpty()) {
      throw fault(name, 1, "a scenario has a title and sentences");
    }
    return new ScenarioFile(name, title, lines);
  }

  private static Optional<String> keyword(String line) {
    return KEYWORDS.stream().filter(line::startsWith).findFirst();
  }

  /** An empty cell is nothing between two bars. */
  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith(BAR) ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  /** A complaint that says where to look. */
  static AssertionError fault(String name, int line, String what) {
    return new AssertionError(name + ":" + line + ": " + what);
  }
}
