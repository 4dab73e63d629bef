package org.budgetbook.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Part three states every amount, share, change, direction and count that the two published
 * disclosures state, at the same section: facts are compared, not wording. The published facts
 * stand in {@code golden/<year>/stated-facts.tsv}.
 */
class PublishedFactsTest {

  private static final String LAST_YEAR = "上年预算";

  /** One row of the list. */
  private record Fact(String section, Kind kind, String subject, String value) {}

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_published_fact_is_stated_at_its_section(int year) throws IOException {
    Set<String> stated = texts(stated(disclosure(year)));
    List<Fact> published = published(year);
    assertTrue(published.size() > 70, "the list has been read");
    List<String> lacking =
        published.stream().map(Fact::toString).filter(fact -> !stated.contains(fact)).toList();
    assertEquals(List.of(), lacking, () -> String.join("\n", stated));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void what_a_stretch_of_text_says_is_the_fact_behind_it(int year) {
    for (Run.Live live :
        sections(disclosure(year)).values().stream().flatMap(List::stream).toList()) {
      NarrativeFact fact = live.fact();
      String digits = live.text().replace(",", "").replace("%", "");
      switch (fact.kind()) {
        case AMOUNT, CHANGE ->
            assertEquals(
                0, new BigDecimal(digits).compareTo(tenThousand(fact).abs()), live::toString);
        case SHARE, CHANGE_RATE ->
            assertEquals(
                0, new BigDecimal(digits).compareTo(twoDecimals(fact).abs()), live::toString);
        case COUNT, AREA, YEAR ->
            assertEquals(0, new BigDecimal(digits).compareTo(fact.value()), live::toString);
        case DIRECTION, LIST, NAME -> assertTrue(!live.text().isBlank());
      }
      boolean leads = !fact.cells().isEmpty() || !fact.entries().isEmpty();
      boolean isZeroOrOfBook =
          fact.kind() == Kind.YEAR
              || fact.kind() == Kind.NAME
              || fact.subject().startsWith("unit")
              || BigDecimal.ZERO.compareTo(fact.value() == null ? BigDecimal.ONE : fact.value())
                  == 0;
      assertTrue(leads || isZeroOrOfBook, () -> "a click leads nowhere: " + live);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void nothing_is_missing_or_stale_in_the_finished_books(int year) {
    List<Run> open =
        disclosure(year).parts().stream()
            .flatMap(part -> part.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .flatMap(block -> ((Block.Paragraph) block).runs().stream())
            .filter(run ->
                run instanceof Run.Missing || run instanceof Run.Written written && written.stale())
            .toList();
    assertEquals(List.of(), open);
  }

  private static Disclosure disclosure(int year) {
    Edition edition = new Editions(Resources.ofProgram()).load("lvliang-" + year);
    Book book = GoldenBooks.book(year);
    return new Narrator(edition).disclosure(book, new FiguresEngine(edition, book).tables());
  }

  private static List<Fact> published(int year) throws IOException {
    List<Fact> facts = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/golden/" + year + "/stated-facts.tsv"))) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#") && !row[0].equals("section")) {
        Kind kind = Kind.valueOf(row[1]);
        facts.add(new Fact(row[0], kind, row[2], value(kind, row[3])));
      }
    }
    return facts;
  }

  private static String value(Kind kind, String printed) {
    return kind == Kind.LIST
        ? new TreeSet<>(Arrays.asList(printed.split("[、；]"))).toString()
        : plain(new BigDecimal(printed));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Set<String> texts(List<Fact> facts) {
    Set<String> texts = new TreeSet<>();
    facts.forEach(fact -> texts.add(fact.toString()));
    return texts;
  }

  private static List<Fact> stated(Disclosure disclosure) {
    List<Fact> facts = new ArrayList<>();
    sections(disclosure)
        .forEach((section, runs) ->
            runs.forEach(live -> {
              NarrativeFact fact = live.fact();
              boolean lastYear = fact.kind() == Kind.AMOUNT && live.name().endsWith(".last-year");
              String subject = fact.subject() + (lastYear ? LAST_YEAR : "");
              facts.add(new Fact(section, fact.kind(), subject, value(live)));
            }));
    return facts;
  }

  private static String value(Run.Live live) {
    NarrativeFact fact = live.fact();
    return switch (fact.kind()) {
      case AMOUNT, CHANGE -> plain(tenThousand(fact));
      case SHARE, CHANGE_RATE -> plain(twoDecimals(fact));
      case COUNT, AREA, DIRECTION, YEAR -> plain(java.util.Objects.requireNonNull(fact.value()));
      case LIST -> value(Kind.LIST, live.text());
      case NAME -> live.text();
    };
  }

  private static BigDecimal tenThousand(NarrativeFact fact) {
    Money amount = Money.parseYuan(java.util.Objects.requireNonNull(fact.value()).toPlainString());
    return new BigDecimal(
        new AmountFormat(AmountUnit.TEN_THOUSAND_YUAN, 2, false, false).format(amount));
  }

  private static BigDecimal twoDecimals(NarrativeFact fact) {
    return java.util.Objects.requireNonNull(fact.value())
        .setScale(2, java.math.RoundingMode.HALF_UP);
  }

  /** The live stretches by the section (level 1) they stand in. */
  private static Map<String, List<Run.Live>> sections(Disclosure disclosure) {
    Map<String, List<Run.Live>> sections = new LinkedHashMap<>();
    String section = "";
    for (Disclosure.Part part : disclosure.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof Block.Heading heading && heading.level() == 1) {
          section = heading.id();
        } else if (block instanceof Block.Paragraph paragraph) {
          List<Run.Live> runs = sections.computeIfAbsent(section, absent -> new ArrayList<>());
          paragraph.runs().stream()
              .filter(Run.Live.class::isInstance)
              .forEach(run -> runs.add((Run.Live) run));
        }
      }
    }
    return sections;
  }
}
