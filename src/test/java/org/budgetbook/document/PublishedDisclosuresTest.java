package org.budgetbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both published disclosures, where their texts are at hand: what is found is exactly the list of
 * {@code document/findings-<year>.tsv}. Every entry was compared with the print by hand; its last
 * cell says what stands where. What the print does not bear out is no finding: the rule was mended.
 */
class PublishedDisclosuresTest {

  private static final Path TEXTS = Path.of("..", "shared", "seeds");
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)");
  private static final int LONGEST_QUOTE = 15;

  @ParameterizedTest
  @CsvSource({"2023, 000_", "2025, 001_"})
  void what_is_found_is_what_was_found_by_hand(int year, String prefix) throws IOException {
    assumeTrue(Files.isDirectory(TEXTS), "the published texts are not beside the checkout");
    DocumentChecks checks = new DocumentChecks(year);
    String found =
        checks.check(checks.reader.read(text(prefix))).findings().stream()
            .filter(finding -> finding.level() != Level.ROUNDING)
            .map(finding -> line(checks, finding))
            .collect(Collectors.joining("\n"));
    List<String> adjudicated =
        Files.readAllLines(Path.of("src/test/resources/document/findings-" + year + ".tsv"));
    assertTrue(adjudicated.stream().skip(1).allMatch(line -> line.split("\t")[3].equals("真")));
    assertTrue(
        adjudicated.stream().skip(1).allMatch(line -> line.split("\t")[4].matches(".*(行|表).*")),
        "a reason says what stands where");
    assertEquals(
        adjudicated.stream()
            .skip(1)
            .map(line -> line.split("\t"))
            .map(cells -> cells[0] + "\t" + cells[1] + "\t" + cells[2])
            .collect(Collectors.joining("\n")),
        found);
  }

  private static Path text(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String line(DocumentChecks checks, Finding finding) {
    String place =
        finding.place().table() == 0
            ? finding.place().section()
            : "表"
                + finding.place().table()
                + " "
                + finding.place().row()
                + " "
                + finding.place().column();
    String message = checks.messages.text(finding.message());
    Matcher quoted = QUOTED.matcher(message);
    String quote = quoted.find() ? quoted.group(1) : message;
    return finding.rule()
        + "\t"
        + place.strip()
        + "\t"
        + quote.substring(0, Math.min(LONGEST_QUOTE, quote.length()));
  }
}
