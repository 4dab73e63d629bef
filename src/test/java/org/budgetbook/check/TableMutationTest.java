package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetbook.check.TableMutations.Slip;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

/**
 * Printed tables with one slip each: every slip is found by a rule meant for it, and the tables
 * without slips have no error.
 *
 * <p>What no check can find is not made here: a project whose figure and all totals were changed
 * together is another truth, and so is a difference of 0.01, which rounding explains.
 */
class TableMutationTest {

  private static final int MUTANTS_OF_A_KIND = 60;

  private final Resources resources = Resources.ofProgram();

  private record Original(PrintedCopy tables, RuleSet rules) {}

  private List<Original> originals() {
    List<Original> originals = new ArrayList<>();
    for (int year : List.of(2023, 2025)) {
      Edition edition = new Editions(resources).load("lvliang-" + year);
      originals.add(
          new Original(PrintedCopy.golden(edition, year), new CheckRules(resources).load(edition)));
    }
    Edition edition = new Editions(resources).load("lvliang-2025");
    FiguresEngine sample = new FiguresEngine(edition, SampleBook.factsAlone());
    originals.add(
        new Original(
            PrintedCopy.of(edition, 2025, sample.tables()),
            new CheckRules(resources).load(edition)));
    return originals;
  }

  @Test
  void every_slip_in_printed_tables_is_found_by_a_rule_meant_for_it() {
    List<Original> originals = originals();
    for (Original original : originals) {
      assertEquals(List.of(), serious(original, original.tables()));
    }
    Random random = new Random(20250722);
    TableMutations mutations = new TableMutations(random);
    Map<Slip, int[]> counts = new TreeMap<>();
    Map<String, Integer> byRule = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Original original : originals) {
      for (Slip slip : Slip.values()) {
        int[] count = counts.computeIfAbsent(slip, key -> new int[2]);
        int made = 0;
        for (int i = 0; made < MUTANTS_OF_A_KIND && i < MUTANTS_OF_A_KIND * 40; i++) {
          Optional<PrintedCopy> mutant = mutations.spoil(original.tables(), slip);
          if (mutant.isEmpty()) {
            continue;
          }
          made++;
          List<Finding> found = serious(original, mutant.get());
          Set<Integer> numbers =
              found.stream().map(finding -> finding.rule().number()).collect(Collectors.toSet());
          found.stream()
              .map(finding -> finding.rule().toString())
              .distinct()
              .forEach(rule -> byRule.merge(rule, 1, Integer::sum));
          count[0]++;
          if (slip.rules().stream().anyMatch(numbers::contains)) {
            count[1]++;
          } else {
            missed.add(slip + " " + difference(original.tables(), mutant.get()) + " " + numbers);
          }
        }
        all += made;
      }
    }
    StringBuilder recall = new StringBuilder();
    counts.forEach((slip, count) ->
        recall.append(slip).append(' ').append(count[1]).append('/').append(count[0]).append('\n'));
    report(recall, byRule);
    assertEquals(List.of(), missed, recall::toString);
    int made = all;
    assertTrue(made >= 2_000, () -> made + " mutants\n" + recall);
  }

  /** Kept for the documentation of what is found: one line a slip, one a rule. */
  private static void report(StringBuilder recall, Map<String, Integer> byRule) {
    try {
      Path file = Files.createDirectories(Path.of("target")).resolve("check-recall-tables.txt");
      Files.writeString(file, recall + "mutants found by rule " + byRule + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> serious(Original original, PrintedCopy tables) {
    return CheckEngine.check(original.rules(), tables.input()).findings().stream()
        .filter(finding -> finding.level() == Level.ERROR || finding.level() == Level.WARNING)
        .toList();
  }

  private static String difference(PrintedCopy original, PrintedCopy mutant) {
    StringBuilder lines = new StringBuilder();
    original.rows.forEach((number, body) -> {
      List<List<String>> other = mutant.rows.getOrDefault(number, List.of());
      for (int i = 0; i < Math.max(body.size(), other.size()); i++) {
        List<String> a = i < body.size() ? body.get(i) : List.of();
        List<String> b = i < other.size() ? other.get(i) : List.of();
        if (!a.equals(b) && lines.length() < 200) {
          lines.append('T').append(number).append(a).append(" -> ").append(b).append(' ');
        }
      }
    });
    return lines.toString();
  }
}
