package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.Figure;
import org.budgetbook.check.input.OwnTables;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountFormat;

/** Calculates the rebuilt book's tables and compares every cell with what was published. */
final class Proof {

  private final Edition edition;
  private final PublishedTables published;

  Proof(Edition edition, PublishedTables published) {
    this.edition = edition;
    this.published = published;
  }

  /**
   * Names that are worded differently, as sentences.
   *
   * @throws RefusedException if a row or figure is not as published: nothing may come out then
   */
  List<Message> differences(Book book) {
    List<Message> names = new ArrayList<>();
    for (TableFigures figures : new FiguresEngine(edition, book).tables()) {
      CheckedTable own = OwnTables.of(figures);
      for (CheckedTable table : published.all()) {
        if (table.number() == own.number()) {
          for (int i = 0; i < table.panels().size(); i++) {
            compare(table.number(), said(table.panels().get(i)), said(own.panels().get(i)), names);
          }
        }
      }
    }
    return names;
  }

  /** Without the rows in which nothing stands at all. */
  private static List<CheckedRow> said(CheckedPanel panel) {
    return panel.rows().stream()
        .filter(row ->
            !row.name().isEmpty()
                || row.figures().stream()
                    .anyMatch(figure -> !figure.text().isEmpty() || !figure.amount().isZero()))
        .toList();
  }

  private void compare(
      int table, List<CheckedRow> wanted, List<CheckedRow> made, List<Message> names) {
    for (int i = 0; i < Math.max(wanted.size(), made.size()); i++) {
      if (i >= wanted.size() || i >= made.size()) {
        CheckedRow row = i < wanted.size() ? wanted.get(i) : made.get(i);
        throw RefusedException.of("reconstruction.unmatched", table, row.place(), row.title());
      }
      CheckedRow want = wanted.get(i);
      CheckedRow have = made.get(i);
      for (int c = 0; c < want.figures().size(); c++) {
        if (!same(want.figures().get(c), have.figures().get(c))) {
          throw RefusedException.of("reconstruction.unmatched", table, want.place(), want.title());
        }
      }
      if (!EconomicRows.plain(want.name()).equals(EconomicRows.plain(have.name()))) {
        names.add(
            Message.of(
                "reconstruction.confirm.name", table, want.place(), want.name(), have.name()));
      }
    }
  }

  private boolean same(Figure want, Figure have) {
    AmountFormat format = edition.tableFormat();
    return want.text().isEmpty()
        ? have.amount().isZero()
        : !have.amount().isZero()
                && format.format(have.amount()).equals(format.format(want.amount()))
            || want.amount().isZero() && !have.amount().isZero();
  }
}
