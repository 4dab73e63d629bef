package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.csv.TableFolder;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

/**
 * The published tables: no error, no warning, and the differences that rounding makes, once each.
 */
class GoldenCheckTest {

  private final Resources resources = Resources.ofProgram();

  @Test
  void the_published_tables_of_2023_have_rounding_differences_and_two_hints() {
    assertEquals(
        Map.of(
            "4 ROUNDING", 2L, "6 ROUNDING", 12L, "9 ROUNDING", 2L, "28c HINT", 1L, "29 HINT", 1L),
        found(2023));
  }

  @Test
  void the_published_tables_of_2025_have_rounding_differences_only() {
    assertEquals(Map.of("6 ROUNDING", 6L, "10 ROUNDING", 2L), found(2025));
  }

  @Test
  void the_difference_of_the_two_pensions_is_told_in_plain_words() {
    assertTrue(
        sentences(2023)
            .contains("表二“20805 行政事业单位养老支出”合计 272.21 与表二下一级各行合计之和 272.20 相差 0.01 万元，是四舍五入的尾差"),
        () -> sentences(2023).toString());
  }

  private Map<String, Long> found(int year) {
    return report(year).findings().stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.rule() + " " + finding.level(), Collectors.counting()));
  }

  private List<String> sentences(int year) {
    Messages messages = new Messages(resources);
    return report(year).findings().stream()
        .map(finding -> messages.text(finding.message()))
        .toList();
  }

  private CheckReport report(int year) {
    Edition edition = new Editions(resources).load("lvliang-" + year);
    Path folder = Path.of("src", "test", "resources", "golden", Integer.toString(year));
    CheckInput input =
        new CheckInput(
            edition, year, new TableFolder(edition, year).read(folder), null, Map.of(), List.of());
    return CheckEngine.check(new CheckRules(resources).load(edition), input);
  }
}
