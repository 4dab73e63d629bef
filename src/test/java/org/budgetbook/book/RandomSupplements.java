package org.budgetbook.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.edition.EntryKey;
import org.jspecify.annotations.Nullable;

/** Edits of what a book holds beside its facts; texts hold all that a writer may mistake. */
final class RandomSupplements {

  /** Few, so that one key is written, changed and emptied again and again. */
  private static final List<EntryKey> KEYS =
      Stream.of(
              "prior-year.total-revenue", "procurement.goods", "assets.vehicles.leaders", "a", "9")
          .map(EntryKey::new)
          .toList();

  private static final List<String> VALUES =
      List.of(
          "0",
          "0.01",
          "-0.01",
          "1000",
          "1000.50",
          "-12",
          "7.10",
          "999999999999999.99",
          "-999999999999999.99");

  private static final List<String> TEXTS =
      List.of(
          "负责全市预算公开工作。",
          "第一段\n\n　　第二段，“引号”与\"quotes\"",
          "行尾\r\n反斜杠\\n 制表\t单引号' OR '1'='1",
          "𠀀字、😀与é",
          "{\"a\":[null,1]}",
          " 前后有空格 ",
          "\u0001\u2028\u00a0",
          "很长的一段话。".repeat(900));

  private static final List<String> SHEETS = List.of("lines", "revenue", "carry-overs");

  private static final List<String> COLUMNS = List.of("unit", "amount", "科目", "a\"b");

  private final RandomBooks random;

  RandomSupplements(RandomBooks random) {
    this.random = random;
  }

  Edit next(Book book) {
    return switch (random.below(4)) {
      case 0 -> number(book);
      case 1 -> passage(book);
      case 2 -> target(book);
      default -> draft(book);
    };
  }

  private Edit number(Book book) {
    Ordered<EntryKey, EnteredNumber> all = book.supplement().numbers();
    EntryKey key = random.of(KEYS);
    Placed<EnteredNumber> old = all.placed(key).orElse(null);
    return leaves(old)
        ? new NumberEdit(old, null)
        : new NumberEdit(
            old,
            new Placed<>(
                place(all, old), new EnteredNumber(key, new BigDecimal(random.of(VALUES)))));
  }

  private Edit passage(Book book) {
    Ordered<EntryKey, Passage> all = book.supplement().passages();
    EntryKey key = random.of(KEYS);
    Placed<Passage> old = all.placed(key).orElse(null);
    return leaves(old)
        ? new PassageEdit(old, null)
        : new PassageEdit(
            old,
            new Placed<>(
                place(all, old),
                new Passage(
                    key,
                    random.of(TEXTS),
                    random.below(2) == 0 ? null : random.amount(),
                    random.below(2) == 0 ? null : random.amount())));
  }

  /** Of a project of the book; without projects a text instead. */
  private Edit target(Book book) {
    Project project = random.ofOrNull(book.projects().asList());
    if (project == null) {
      return passage(book);
    }
    Ordered<ProjectCode, PerformanceTarget> all = book.supplement().targets();
    Placed<PerformanceTarget> old = all.placed(project.code()).orElse(null);
    return leaves(old)
        ? new TargetEdit(old, null)
        : new TargetEdit(old, new Placed<>(place(all, old), form(project.code())));
  }

  private PerformanceTarget form(ProjectCode project) {
    return random.below(4) == 0
        ? PerformanceTarget.blank(project)
        : new PerformanceTarget(
            project,
            text(),
            text(),
            funds(),
            funds(),
            text(),
            text(),
            text(),
            text(),
            text(),
            text(),
            text(),
            Stream.generate(this::indicator).limit(random.below(4)).toList());
  }

  private Funds funds() {
    return new Funds(
        random.amount(), random.amount(), random.amount(), random.amount(), random.amount());
  }

  private Indicator indicator() {
    return new Indicator(random.any(IndicatorGroup.class), text(), text(), text(), text());
  }

  /** Begun, typed on, moved or given up. */
  Edit draft(Book book) {
    Ordered<FactId, Draft> all = book.supplement().drafts();
    Placed<Draft> old = random.below(3) == 0 ? null : random.ofOrNull(all.allPlaced());
    if (leaves(old)) {
      return new DraftEdit(old, null);
    }
    Draft draft =
        old == null
            ? new Draft(book.nextFactId(), random.of(SHEETS), cells())
            : old.value().with(random.of(COLUMNS), text());
    return new DraftEdit(old, new Placed<>(place(all, old), draft));
  }

  private Map<String, String> cells() {
    Map<String, String> cells = new TreeMap<>();
    for (int i = random.below(4); i > 0; i--) {
      cells.put(random.of(COLUMNS), random.of(TEXTS));
    }
    return cells;
  }

  /** Maybe empty. */
  private String text() {
    return random.below(4) == 0 ? "" : random.of(TEXTS);
  }

  private boolean leaves(@Nullable Placed<?> old) {
    return old != null && random.below(4) == 0;
  }

  private <K extends Comparable<? super K>, V> long place(
      Ordered<K, V> all, @Nullable Placed<V> old) {
    return old == null || random.below(4) == 0 ? random.somewhere(all) : old.position();
  }
}
