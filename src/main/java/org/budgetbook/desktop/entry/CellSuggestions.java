package org.budgetbook.desktop.entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.grid.GridEditing.Suggestion;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.CodeSearch;
import org.budgetbook.library.NameSearch;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.SheetColumn;

/** What is offered while a cell is typed. Answers at once; may be used from any thread. */
final class CellSuggestions {

  private static final int MOST = 60;
  private static final String PATH = " / ";

  private final Edition edition;
  private final NameSearch names = new NameSearch();
  private final Map<ColumnKind.Code, CompletableFuture<CodeSearch>> codes =
      new ConcurrentHashMap<>();

  CellSuggestions(Edition edition) {
    this.edition = edition;
  }

  /** Begins to read the catalogues of these columns, which takes a moment, beside this thread. */
  void prepare(List<SheetColumn> columns, int year) {
    for (SheetColumn column : columns) {
      if (column.kind() instanceof ColumnKind.Code code) {
        codes.computeIfAbsent(code, kind -> read(kind, year));
      }
    }
  }

  private CompletableFuture<CodeSearch> read(ColumnKind.Code kind, int year) {
    return CompletableFuture.supplyAsync(
        () -> new CodeSearch(edition.catalogs().of(kind.catalog()), year, kind.length()));
  }

  /** Nothing while the catalogue is still being read. */
  List<Suggestion> of(SheetColumn column, Book book, String typed) {
    return switch (column.kind()) {
      case ColumnKind.Code code -> codes(code, book.heading().year(), typed);
      case ColumnKind.Choice choice -> words(choice.words(), typed.strip());
      case ColumnKind.UnitCode unit ->
          named(
              typed,
              book.units().values().stream()
                  .map(known ->
                      new Suggestion(known.code().value(), known.code().value(), known.name())));
      case ColumnKind.ProjectCode project ->
          named(
              typed,
              book.projects().values().stream()
                  .map(known ->
                      new Suggestion(known.code().value(), known.code().value(), known.name())));
      case ColumnKind.Text text -> List.of();
      case ColumnKind.Amount amount -> List.of();
      case ColumnKind.Quantity quantity -> List.of();
      case ColumnKind.Computed computed -> List.of();
    };
  }

  private List<Suggestion> codes(ColumnKind.Code code, int year, String typed) {
    CompletableFuture<CodeSearch> search = codes.computeIfAbsent(code, kind -> read(kind, year));
    if (!search.isDone() || search.isCompletedExceptionally()) {
      return List.of();
    }
    return search.join().find(typed, MOST).stream()
        .map(match ->
            new Suggestion(
                match.entry().code(), match.entry().code(), String.join(PATH, match.path())))
        .toList();
  }

  /** A cell that already holds one of the words offers them all. */
  private List<Suggestion> words(List<String> words, String typed) {
    boolean all = typed.isEmpty() || words.contains(typed);
    return words.stream()
        .filter(word -> all || names.matches(word, typed))
        .map(word -> new Suggestion(word, word, ""))
        .toList();
  }

  private List<Suggestion> named(String typed, Stream<Suggestion> known) {
    String wanted = typed.strip();
    return known
        .filter(suggestion ->
            suggestion.title().startsWith(wanted) || names.matches(suggestion.detail(), wanted))
        .limit(MOST)
        .toList();
  }
}
