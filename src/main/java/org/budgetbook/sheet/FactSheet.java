package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Draft;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * An entry grid whose rows are facts of one kind and the drafts of such. Each row is a map of plain
 * texts; a fact is the row whose texts are complete. Changing a row is: take its texts, put in what
 * was typed, and see what it is now.
 *
 * @param <F> the kind of fact
 */
abstract class FactSheet<F extends Fact> implements Sheet {

  final Edition edition;
  private final CellTexts cellTexts;

  FactSheet(Edition edition) {
    this.edition = edition;
    this.cellTexts = new CellTexts(edition);
  }

  /** All facts of the kind; {@link #belongs} picks those of this sheet. */
  abstract Ordered<FactId, F> facts(Book book);

  abstract boolean belongs(F fact);

  abstract SortedMap<String, String> texts(F fact, Book book);

  /** The fact of complete texts. Every required column has one, each plain. */
  abstract F fact(FactId id, Map<String, String> texts, Book book);

  abstract ElementEdit<F> edit(@Nullable Placed<F> before, @Nullable Placed<F> after);

  /** What a newly typed cell makes likely in others that are still empty. */
  void propose(SortedMap<String, String> texts, Set<String> typed, Book book) {}

  /** Edits that must come before a row with these texts can be a fact. */
  List<Edit> preparing(Map<String, String> texts, Set<String> typed, Book book) {
    return List.of();
  }

  @Override
  public final boolean grows() {
    return true;
  }

  @Override
  public final List<SheetRow> rows(Book book) {
    TreeMap<Long, List<SheetRow>> rows = new TreeMap<>();
    for (Placed<F> placed : facts(book).allPlaced()) {
      if (belongs(placed.value())) {
        rows.computeIfAbsent(placed.position(), position -> new ArrayList<>(1))
            .add(
                new SheetRow(
                    new RowId.OfFact(placed.value().id()), texts(placed.value(), book), true));
      }
    }
    for (Placed<Draft> placed : book.supplement().drafts().allPlaced()) {
      if (placed.value().sheet().equals(id())) {
        rows.computeIfAbsent(placed.position(), position -> new ArrayList<>(1))
            .add(
                new SheetRow(new RowId.OfFact(placed.value().id()), placed.value().cells(), false));
      }
    }
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** Found by its id, not by reading all rows: it is asked with each cell that is typed. */
  @Override
  public final Optional<SheetRow> row(Book book, RowId id) {
    if (!(id instanceof RowId.OfFact ofFact)) {
      return Optional.empty();
    }
    Optional<SheetRow> complete =
        facts(book)
            .find(ofFact.id())
            .filter(this::belongs)
            .map(fact -> new SheetRow(id, texts(fact, book), true));
    return complete.or(() ->
        book.supplement()
            .drafts()
            .find(ofFact.id())
            .filter(draft -> draft.sheet().equals(id()))
            .map(draft -> new SheetRow(id, draft.cells(), false)));
  }

  @Override
  public final Optional<Edit> type(Book book, List<RowTexts> typed, AmountUnit unit) {
    List<Edit> edits = new ArrayList<>();
    Book now = book;
    for (int i = 0; i < typed.size(); i++) {
      try {
        List<Edit> ofRow = typeRow(now, typed.get(i), unit);
        for (Edit edit : ofRow) {
          now = now.apply(edit);
        }
        edits.addAll(ofRow);
      } catch (RefusedException e) {
        throw typed.size() == 1
            ? e
            : new RefusedException(Message.of("sheet.row", i + 1, e.sentence()), e);
      }
    }
    return asOne(edits);
  }

  private List<Edit> typeRow(Book book, RowTexts row, AmountUnit unit) {
    SortedMap<String, String> texts = new TreeMap<>();
    FactId id;
    Placed<F> oldFact = null;
    Placed<Draft> oldDraft = null;
    long position;
    if (row.row() instanceof RowId.OfFact ofFact) {
      id = ofFact.id();
      oldFact = facts(book).placed(id).orElse(null);
      oldDraft = book.supplement().drafts().placed(id).orElse(null);
      if (oldFact != null) {
        texts.putAll(texts(oldFact.value(), book));
        position = oldFact.position();
      } else {
        Placed<Draft> draft = Objects.requireNonNull(oldDraft);
        texts.putAll(draft.value().cells());
        position = draft.position();
      }
    } else {
      id = book.nextFactId();
      position = places(book).end();
    }
    SortedMap<String, String> before = new TreeMap<>(texts);
    Set<String> changed = new HashSet<>();
    for (SheetColumn column : columns()) {
      String text = row.texts().get(column.id());
      if (text != null) {
        put(texts, column.id(), cellTexts.plain(column, text, book, unit));
        changed.add(column.id());
      }
    }
    propose(texts, changed, book);
    if (texts.equals(before)) {
      return List.of();
    }
    return change(book, id, position, texts, changed, oldFact, oldDraft);
  }

  private List<Edit> change(
      Book book,
      FactId id,
      long position,
      SortedMap<String, String> texts,
      Set<String> changed,
      @Nullable Placed<F> oldFact,
      @Nullable Placed<Draft> oldDraft) {
    List<Edit> edits = new ArrayList<>();
    if (isComplete(texts)) {
      List<Edit> preparing = preparing(texts, changed, book);
      Book prepared = book;
      for (Edit edit : preparing) {
        prepared = prepared.apply(edit);
      }
      edits.addAll(preparing);
      if (oldDraft != null) {
        edits.add(new DraftEdit(oldDraft, null));
      }
      long place = oldFact != null ? position : places(prepared).freeForFact(position);
      Placed<F> fact = new Placed<>(place, fact(id, texts, prepared));
      if (!fact.equals(oldFact)) {
        edits.add(edit(oldFact, fact));
      }
    } else {
      if (oldFact != null) {
        edits.add(edit(oldFact, null));
      }
      Placed<Draft> draft = new Placed<>(position, new Draft(id, id(), texts));
      edits.add(new DraftEdit(oldDraft, oldDraft == null ? places(book).free(draft) : draft));
    }
    return edits;
  }

  private boolean isComplete(Map<String, String> texts) {
    return columns().stream()
        .filter(SheetColumn::required)
        .allMatch(column -> texts.containsKey(column.id()));
  }

  static void put(SortedMap<String, String> texts, String column, String text) {
    if (text.isEmpty()) {
      texts.remove(column);
    } else {
      texts.put(column, text);
    }
  }

  @Override
  public final Optional<Edit> remove(Book book, List<RowId> rows) {
    List<Edit> edits = new ArrayList<>();
    for (RowId row : rows) {
      if (row instanceof RowId.OfFact ofFact) {
        facts(book).placed(ofFact.id()).ifPresent(fact -> edits.add(edit(fact, null)));
        book.supplement()
            .drafts()
            .placed(ofFact.id())
            .ifPresent(draft -> edits.add(new DraftEdit(draft, null)));
      }
    }
    return asOne(edits);
  }

  @Override
  public final Optional<Edit> insert(Book book, RowId above, int count) {
    RowPlaces.Gap gap = places(book).above(above, rows(book).stream().map(SheetRow::id).toList());
    long step = gap.step(count);
    if (step < 1) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    Book now = book;
    for (int i = 1; i <= count; i++) {
      Draft empty = new Draft(now.nextFactId(), id(), new TreeMap<>());
      DraftEdit edit =
          new DraftEdit(null, places(now).free(new Placed<>(gap.after() + i * step, empty)));
      now = now.apply(edit);
      edits.add(edit);
    }
    return asOne(edits);
  }

  private RowPlaces<F> places(Book book) {
    return RowPlaces.of(facts(book), book);
  }

  static Optional<Edit> asOne(List<Edit> edits) {
    return switch (edits.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(edits.getFirst());
      default -> Optional.of(new EditGroup(edits));
    };
  }
}
