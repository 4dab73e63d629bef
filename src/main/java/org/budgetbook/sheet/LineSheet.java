package org.budgetbook.sheet;

import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An entry grid of budget lines: what the two grids of lines have in common. */
abstract class LineSheet extends FactSheet<BudgetLine> {

  final LineColumns shared;

  LineSheet(Edition edition, Vocabulary vocabulary) {
    super(edition);
    this.shared = new LineColumns(edition, vocabulary);
  }

  @Override
  final Ordered<FactId, BudgetLine> facts(Book book) {
    return book.lines();
  }

  @Override
  final LineEdit edit(@Nullable Placed<BudgetLine> before, @Nullable Placed<BudgetLine> after) {
    return new LineEdit(before, after);
  }
}
