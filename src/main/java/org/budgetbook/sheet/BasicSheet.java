package org.budgetbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.FactId;
import org.budgetbook.catalog.Category;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;

/** Basic expenditure (基本支出) line by line, in the shape of table 6. */
final class BasicSheet extends LineSheet {

  BasicSheet(Edition edition, Vocabulary vocabulary) {
    super(edition, vocabulary);
  }

  @Override
  public String id() {
    return "basic";
  }

  @Override
  public List<SheetColumn> columns() {
    return List.of(
        LineColumns.unit(),
        LineColumns.departmentEconomic(true),
        LineColumns.governmentEconomic(true),
        LineColumns.functional(),
        shared.category(),
        shared.source(),
        shared.timing(),
        LineColumns.amount());
  }

  @Override
  boolean belongs(BudgetLine line) {
    return line.category().isBasic();
  }

  @Override
  SortedMap<String, String> texts(BudgetLine line, Book book) {
    SortedMap<String, String> texts = shared.texts(line);
    texts.put(LineColumns.CATEGORY, shared.word(line.category()));
    return texts;
  }

  @Override
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {
    shared.propose(texts, typed, book);
    String economic = texts.getOrDefault(LineColumns.DEPARTMENT_ECONOMIC, "");
    if (!economic.isEmpty()
        && !typed.contains(LineColumns.CATEGORY)
        && !texts.containsKey(LineColumns.CATEGORY)) {
      texts.put(LineColumns.CATEGORY, shared.word(likely(economic)));
    }
  }

  /** Wages (301) and allowances (303) are 人员经费 as a rule, goods, services and equipment 公用经费. */
  private static Category likely(String economic) {
    return economic.startsWith("301") || economic.startsWith("303")
        ? Category.PERSONNEL
        : Category.OPERATING;
  }

  @Override
  BudgetLine fact(FactId id, Map<String, String> texts, Book book) {
    Category category = shared.meaning(texts, LineColumns.CATEGORY, Category.class);
    return shared.line(id, texts, category, null);
  }
}
