package org.budgetbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Slips in forms, overview, contents list and captions of our own disclosures: each is found by a
 * rule meant for it. {@code -Ddocument.mutants=100} makes so many of each kind.
 */
class DocumentMutationTest {

  private static final int EACH = Integer.getInteger("document.mutants", 5);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_slip_is_found_by_a_rule_meant_for_it(int year) {
    DocumentChecks checks = new DocumentChecks(year);
    Path pdf = folder.resolve("book.pdf");
    new BookReport(Resources.ofProgram())
        .writePdf(Disclosures.published(year), new BookSelection.Whole(), pdf, Progress.SILENT);
    List<SourceLine> lines = PdfLines.read(pdf);
    CheckReport right = checks.check(checks.reader.read("book.pdf", lines));
    assertEquals(
        year == 2023 ? Set.of("58a") : Set.of(),
        right.findings().stream()
            .filter(finding -> finding.level() == Level.ERROR)
            .map(finding -> finding.rule().toString())
            .collect(Collectors.toSet()),
        "three projects of 2023 were published without a form");
    Set<Finding> before = new HashSet<>(right.findings());
    Random random = new Random(year);
    Map<String, Integer> recall = new TreeMap<>();
    Map<String, Integer> byRule = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    String department = year == 2023 ? "吕梁市人民政府办公室" : "中国共产党吕梁市委员会办公室";
    List<DocumentSlips.Slip> slips = new DocumentSlips(department, year).all();
    for (DocumentSlips.Slip slip : slips) {
      int made = 0;
      for (int i = 0; made < EACH && i < EACH * 20; i++) {
        List<SourceLine> mutant = slip.maker().make(lines, random);
        if (mutant == null || mutant.equals(lines)) {
          continue;
        }
        made++;
        Set<String> found = new HashSet<>();
        checks.check(checks.reader.read("book.pdf", mutant)).findings().stream()
            .filter(finding -> !before.contains(finding))
            .forEach(finding -> found.add(finding.rule().toString()));
        found.retainAll(slip.rules());
        found.forEach(rule -> byRule.merge(rule, 1, Integer::sum));
        recall.merge(slip.name(), found.isEmpty() ? 0 : 1, Integer::sum);
        if (found.isEmpty()) {
          missed.add(slip.name() + ": " + difference(lines, mutant));
        }
      }
      assertTrue(made > 0, slip.name());
    }
    System.out.println(year + " " + recall + "\nby rule " + byRule);
    assertEquals(List.of(), missed);
  }

  private static String difference(List<SourceLine> lines, List<SourceLine> mutant) {
    for (int i = 0; i < mutant.size(); i++) {
      if (!mutant.get(i).equals(lines.get(i))) {
        return mutant.get(i).page() + ":" + mutant.get(i).cells();
      }
    }
    return "";
  }
}
