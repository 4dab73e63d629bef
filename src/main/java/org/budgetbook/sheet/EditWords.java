package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Placed;
import org.budgetbook.book.TakenOver;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** What an edit changed, from old to new, in lines for the history (修改记录). */
public final class EditWords {

  /**
   * The first lines of what an edit changed.
   *
   * @param more how many changes are not told
   */
  public record Told(List<String> lines, int more) {
    public Told {
      lines = List.copyOf(lines);
    }
  }

  private final Edition edition;
  private final FactWords facts;
  private final Messages messages;

  public EditWords(Edition edition, FactWords facts, Messages messages) {
    this.edition = edition;
    this.facts = facts;
    this.messages = messages;
  }

  /**
   * @param book names units and projects; what it no longer has is called by its code
   */
  public Told tell(Edit edit, Book book, int most) {
    List<ElementEdit<?>> elements = new ArrayList<>();
    collect(edit, elements);
    return new Told(
        elements.stream().limit(most).map(element -> line(element, book)).toList(),
        Math.max(0, elements.size() - most));
  }

  private static void collect(Edit edit, List<ElementEdit<?>> into) {
    switch (edit) {
      case EditGroup group -> group.edits().forEach(part -> collect(part, into));
      case ElementEdit<?> element -> into.add(element);
    }
  }

  private String line(ElementEdit<?> edit, Book book) {
    return switch (edit) {
      case LineEdit line -> fact(line.before(), line.after(), book);
      case RevenueEdit item -> fact(item.before(), item.after(), book);
      case CarryOverEdit kept -> fact(kept.before(), kept.after(), book);
      case UnitEdit unit -> plain(unit, name(unit.before(), unit.after(), value -> value.name()));
      case ProjectEdit project ->
          plain(project, name(project.before(), project.after(), value -> value.name()));
      case NumberEdit number -> number(number);
      case PassageEdit text ->
          plain(text, passage(name(text.before(), text.after(), value -> value.key().value())));
      case TargetEdit target ->
          plain(
              target,
              messages.text(
                  "sheet.change.target",
                  name(
                      target.before(),
                      target.after(),
                      value ->
                          book.projects()
                              .find(value.project())
                              .map(project -> project.name())
                              .orElse(value.project().value()))));
      case DraftEdit draft -> plain(draft, messages.text("sheet.change.draft"));
      case HeadingEdit heading -> plain(heading, messages.text("sheet.change.heading"));
    };
  }

  private static <T> String name(
      @Nullable Placed<T> before,
      @Nullable Placed<T> after,
      java.util.function.Function<T, String> word) {
    Placed<T> there = after == null ? before : after;
    return there == null ? "" : word.apply(there.value());
  }

  private String fact(
      @Nullable Placed<? extends Fact> before, @Nullable Placed<? extends Fact> after, Book book) {
    if (before == null && after != null) {
      Fact fact = after.value();
      return messages.text("sheet.change.added", withAmount(fact, book));
    }
    if (after == null && before != null) {
      return messages.text("sheet.change.removed", withAmount(before.value(), book));
    }
    if (before == null || after == null) {
      return "";
    }
    Fact old = before.value();
    Fact now = after.value();
    if (!old.amount().equals(now.amount())) {
      return messages.text(
          "sheet.change.from-to",
          facts.name(now, book),
          FactWords.yuan(old.amount()),
          FactWords.yuan(now.amount()));
    }
    String oldWords = facts.title(old, book) + " " + facts.detail(old, book);
    String newWords = facts.title(now, book) + " " + facts.detail(now, book);
    return oldWords.equals(newWords)
        ? messages.text("sheet.change.changed", facts.name(now, book))
        : messages.text("sheet.change.from-to", facts.unit(now, book), oldWords, newWords);
  }

  private String withAmount(Fact fact, Book book) {
    return messages.text(
        "sheet.change.with-amount", facts.name(fact, book), FactWords.yuan(fact.amount()));
  }

  private String number(NumberEdit edit) {
    String label = entry(name(edit.before(), edit.after(), value -> value.key().value()));
    return messages.text(
        "sheet.change.from-to",
        label,
        edit.before() == null
            ? messages.text("sheet.change.empty")
            : edit.before().value().value().toPlainString(),
        edit.after() == null
            ? messages.text("sheet.change.empty")
            : edit.after().value().value().toPlainString());
  }

  private String entry(String key) {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.key().equals(new EntryKey(key)))
        .map(EntryDefinition::label)
        .findFirst()
        .orElse(key);
  }

  private String passage(String key) {
    if (CheckNotes.isNote(new EntryKey(key))) {
      return messages.text("sheet.change.note", CheckNotes.rule(new EntryKey(key)));
    }
    if (TakenOver.isMark(new EntryKey(key))) {
      String about = TakenOver.about(new EntryKey(key)).value();
      String text = passage(about);
      return messages.text("sheet.change.taken-over", text.equals(about) ? entry(about) : text);
    }
    return edition.passages().stream()
        .filter(passage -> passage.key().value().equals(key))
        .map(PassageDefinition::label)
        .findFirst()
        .or(() -> rewording(key))
        .orElse(key);
  }

  /** A reworded paragraph is called by the heading it stands under. */
  private Optional<String> rewording(String key) {
    for (OutlinePart part : edition.outline().parts()) {
      String heading = part.title();
      for (OutlineItem item : part.items()) {
        if (item instanceof OutlineItem.Heading next) {
          heading = next.text();
        } else if (item instanceof OutlineItem.Sentence sentence
            && SentenceDefinition.rewordingKey(sentence.key()).value().equals(key)) {
          return Optional.of(messages.text("sheet.change.rewording", heading));
        }
      }
    }
    return Optional.empty();
  }

  private String plain(ElementEdit<?> edit, String name) {
    String key =
        edit.before() == null
            ? "sheet.change.added"
            : edit.after() == null ? "sheet.change.removed" : "sheet.change.changed";
    return messages.text(key, name);
  }
}
