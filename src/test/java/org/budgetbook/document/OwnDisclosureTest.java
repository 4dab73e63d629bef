package org.budgetbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.report.BookReport;
import org.budgetbook.report.BookSelection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our own book as a PDF, read back: without error, and with slips put into its text. The number of
 * vehicles authorised (编制) stands in it only once: nothing can contradict it, so it is left alone.
 * {@code -Ddocument.mutants=100} makes so many of each kind.
 */
class OwnDisclosureTest {

  private static final int YEAR = 2025;
  private static final int EACH = Integer.getInteger("document.mutants", 30);
  private static final DocumentChecks CHECKS = new DocumentChecks(YEAR);

  @TempDir private static Path folder;
  private static List<SourceLine> lines = List.of();

  /** A slip: what it changes, how, and by which rules it may be found. */
  private record Slip(String name, Pattern where, Set<String> rules) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "wrong amount",
              Pattern.compile("\\d[\\d,]*\\.(\\d)\\d(?=万元)"),
              Set.of("30", "31d", "36", "39", "44", "65c")),
          new Slip(
              "wrong percent",
              Pattern.compile("\\d+\\.(\\d)\\d(?=%)"),
              Set.of("30", "35", "36", "37")),
          new Slip(
              "wrong direction",
              Pattern.compile("(增加|减少|增长|下降)(?=[\\d,.]+(万元|%))"),
              Set.of("30", "31d")),
          new Slip("doubled word", Pattern.compile("[\\u4e00-\\u9fff]{2}"), Set.of("47")),
          new Slip(
              "unit slip",
              Pattern.compile("\\d[\\d,]*\\.\\d\\d(?=万元)"),
              Set.of("42", "30", "39", "44", "65c")),
          new Slip(
              "wrong count",
              Pattern.compile("(?<!编制)\\d+(?=[个辆](，|、|。))"),
              Set.of("36", "40b", "41", "44", "65", "65b")));

  @BeforeAll
  static void print() {
    Path pdf = folder.resolve("book.pdf");
    new BookReport(Resources.ofProgram())
        .writePdf(Disclosures.published(YEAR), new BookSelection.Whole(), pdf, Progress.SILENT);
    lines = PdfLines.read(pdf);
  }

  @Test
  void our_own_pdf_has_no_error_and_all_of_it_is_read() {
    CheckInput input = CHECKS.reader.read("book.pdf", lines);
    assertEquals(13, input.tables().size());
    org.budgetbook.check.published.PublishedText text =
        java.util.Objects.requireNonNull(input.published());
    assertEquals(23, text.forms().size());
    assertEquals(
        List.of(), text.unread().stream().map(one -> CHECKS.messages.text(one.what())).toList());
    assertEquals(List.of(), errors(input));
  }

  /** Tables go on over pages, names repeat, and two units share a project. */
  @Test
  void our_sample_of_three_units_is_read_back_without_error() {
    Path pdf = folder.resolve("sample.pdf");
    new BookReport(Resources.ofProgram())
        .writePdf(
            Disclosures.of(SampleBook.book()), new BookSelection.Whole(), pdf, Progress.SILENT);
    assertEquals(List.of(), errors(CHECKS.reader.read("sample.pdf", PdfLines.read(pdf))));
  }

  private static List<String> errors(CheckInput input) {
    return CHECKS.check(input).findings().stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .map(finding -> finding.rule() + " " + CHECKS.messages.text(finding.message()))
        .toList();
  }

  @Test
  void slips_put_into_the_text_are_found_by_the_rule_meant_for_them() {
    Random random = new Random(20250101);
    Set<Finding> before = new HashSet<>(check(lines).findings());
    Map<String, Integer> found = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Slip slip : SLIPS) {
      List<int[]> places = places(slip);
      for (int i = 0; i < EACH && !places.isEmpty(); i++) {
        int[] place = places.get(random.nextInt(places.size()));
        SourceLine line = lines.get(place[0]);
        String text = String.join("", line.cells());
        String wrong = slipped(slip, text, place[1], place[2], random);
        List<SourceLine> mutant = new ArrayList<>(lines);
        mutant.set(place[0], new SourceLine(line.page(), line.number(), List.of(wrong)));
        boolean hit =
            check(mutant).findings().stream()
                .filter(finding -> !before.contains(finding))
                .anyMatch(finding -> slip.rules().contains(finding.rule().toString()));
        found.merge(slip.name(), hit ? 1 : 0, Integer::sum);
        if (!hit) {
          missed.add(slip.name() + ": " + wrong);
        }
      }
    }
    assertEquals(
        SLIPS.stream().collect(java.util.stream.Collectors.toMap(Slip::name, slip -> EACH)),
        found,
        () -> String.join("\n", new HashSet<>(missed)));
  }

  private static CheckReport check(List<SourceLine> document) {
    return CHECKS.check(CHECKS.reader.read("book.pdf", document));
  }

  /** Line, begin and end of all places in part three where the slip can be made. */
  private static List<int[]> places(Slip slip) {
    List<int[]> places = new ArrayList<>();
    boolean inside = false;
    boolean text = false;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      String plain = line.plain();
      if (plain.startsWith("一、部门预算收支数据") && line.page() > 5) {
        inside = true;
      } else if (plain.equals("第四部分")) {
        inside = false;
      } else if (plain.endsWith("绩效目标表")) {
        text = false;
      }
      if (plain.matches("[一二三四五六七八九十]+、.*")) {
        text = true;
      } else if (inside && text && line.cells().size() == 1 && plain.matches(".*[，。；,;].*")) {
        Matcher matcher = slip.where().matcher(String.join("", line.cells()));
        while (matcher.find()) {
          places.add(new int[] {i, matcher.start(), matcher.end()});
        }
      }
    }
    return places;
  }

  private static String slipped(Slip slip, String text, int from, int to, Random random) {
    String old = text.substring(from, to);
    String wrong =
        switch (slip.name()) {
          case "doubled word" -> old + old;
          case "wrong direction" ->
              Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长").getOrDefault(old, old);
          case "unit slip" ->
              new java.math.BigDecimal(old.replace(",", "")).movePointRight(4).toPlainString();
          case "wrong count" -> Integer.toString(Integer.parseInt(old) + 1 + random.nextInt(3));
          default -> {
            int at = old.length() - 2;
            int digit = (old.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            yield old.substring(0, at) + digit + old.substring(at + 1);
          }
        };
    return text.substring(0, from) + wrong + text.substring(to);
  }
}
