package org.budgetbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.CheckRules;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.budgetbook.narrative.Narrator;
import org.budgetbook.narrative.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number of our own text, stated as a document would state it: right, then each one wrong.
 */
class StatedTextTest {

  /** Text against figures: change, direction, amount, share and year. */
  private static final Set<String> OF_TEXT = Set.of("30", "31d", "36", "45b");

  private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
  private static final BigDecimal FIFTY_YUAN = BigDecimal.valueOf(50);

  private final Resources resources = Resources.ofProgram();

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void a_text_with_one_wrong_number_is_found_and_the_right_text_is_silent(int year) {
    Edition edition = new Editions(resources).load("lvliang-" + year);
    RuleSet rules = new CheckRules(resources).load(edition);
    Book book = GoldenBooks.book(year);
    List<StatedFigure> stated = stated(edition, book);
    assertTrue(stated.size() > 20, () -> stated.size() + " numbers");
    assertEquals(List.of(), found(rules, edition, stated));
    for (int i = 0; i < stated.size(); i++) {
      StatedFigure right = stated.get(i);
      List<StatedFigure> spoilt = new ArrayList<>(stated);
      BigDecimal step = right.halfPlace().multiply(BigDecimal.valueOf(4));
      spoilt.set(
          i,
          new StatedFigure(
              right.name(),
              right.section(),
              right.sentence(),
              right.value().add(step),
              right.halfPlace(),
              right.fact()));
      assertEquals(1, found(rules, edition, spoilt).size(), right::toString);
    }
  }

  private static List<String> found(RuleSet rules, Edition edition, List<StatedFigure> stated) {
    CheckInput input =
        new CheckInput(edition, edition.firstYear(), Map.of(), null, Map.of(), stated);
    return CheckEngine.check(rules, input).findings().stream()
        .map(Finding::rule)
        .map(Object::toString)
        .filter(OF_TEXT::contains)
        .collect(Collectors.toList());
  }

  private static List<StatedFigure> stated(Edition edition, Book book) {
    Disclosure disclosure =
        new Narrator(edition).disclosure(book, new FiguresEngine(edition, book).tables());
    List<StatedFigure> stated = new ArrayList<>();
    for (Disclosure.Part part : disclosure.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          for (Run run : paragraph.runs()) {
            if (run instanceof Run.Live live && live.fact().value() != null) {
              stated.add(printed(paragraph, live, live.fact()));
            }
          }
        }
      }
    }
    return stated;
  }

  /** Amounts as they are printed in 万元 and percent with two decimals. */
  private static StatedFigure printed(
      Block.Paragraph paragraph, Run.Live live, NarrativeFact fact) {
    BigDecimal exact = java.util.Objects.requireNonNull(fact.value());
    boolean money = fact.kind() == Kind.AMOUNT || fact.kind() == Kind.CHANGE;
    return new StatedFigure(
        paragraph.key() + "." + live.name(),
        paragraph.key(),
        paragraph.text(),
        exact.setScale(money ? -2 : 2, RoundingMode.HALF_UP),
        money ? FIFTY_YUAN : HALF_CENT,
        fact);
  }
}
