package org.budgetbook.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Fact;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.desktop.table.SuggestField.Offer;
import org.budgetbook.library.Messages;
import org.budgetbook.sheet.CellDisplay;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.FactForm;
import org.budgetbook.sheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/** Makes the field that suits a question: a list of words or units, codes while typing. */
final class AnswerFields {

  private static final int MOST_PROJECTS = 40;

  /** A field and what is answered in it. */
  interface Field {
    Node node();

    Control focusNode();

    /** What stands in it. */
    String text();

    /** What it means to the form. */
    default String answer() {
      return text();
    }

    /** Fills in what is likely, as plain text. */
    void propose(String plain);
  }

  private final Messages messages;
  private final CodeOffers codes;
  private final CellDisplay display;

  AnswerFields(Messages messages, CodeOffers codes, CellDisplay display) {
    this.messages = messages;
    this.codes = codes;
    this.display = display;
  }

  String heading(SheetColumn column) {
    return column.kind() instanceof ColumnKind.ProjectCode
        ? messages.text("live.form.project.heading")
        : messages.text(column.heading());
  }

  Field field(FactForm form, SheetColumn column, Runnable changed) {
    Field field =
        switch (column.kind()) {
          case ColumnKind.UnitCode unit -> new UnitField(form.units(), changed);
          case ColumnKind.Choice choice -> new WordField(form.words(column), changed);
          case ColumnKind.Code code -> codeField(form, column, code, changed);
          case ColumnKind.ProjectCode project -> projectField(form.book(), changed);
          case ColumnKind.Text text -> typed("", List.of(), changed);
          case ColumnKind.Amount amount -> typed("", List.of(), changed);
          case ColumnKind.Quantity quantity -> typed("", List.of(), changed);
          case ColumnKind.Computed computed -> typed("", List.of(), changed);
        };
    field.focusNode().setId("answer-" + column.id());
    return field;
  }

  private static Field typed(String prompt, List<Offer> offers, Runnable changed) {
    return new TypedField(new SuggestField(prompt, typed -> offers, changed), null, null);
  }

  private Field codeField(
      FactForm form, SheetColumn column, ColumnKind.Code code, Runnable changed) {
    List<String> beginnings = form.beginnings(column);
    String prompt =
        beginnings.isEmpty()
            ? messages.text("live.form.code")
            : messages.text("live.form.code.within", String.join(" ", beginnings));
    Set<String> used = usedCodes(form.book(), code.catalog());
    SuggestField field =
        new SuggestField(prompt, typed -> codes.find(code, beginnings, used, typed), changed);
    return new TypedField(field, column, display);
  }

  private static Set<String> usedCodes(Book book, CatalogKind kind) {
    return book.facts()
        .flatMap(fact -> Stream.ofNullable(codeOf(fact, kind)))
        .map(ClassificationCode::digits)
        .collect(Collectors.toSet());
  }

  private static @Nullable ClassificationCode codeOf(Fact fact, CatalogKind kind) {
    return switch (kind) {
      case FUNCTIONAL -> fact.functional();
      case DEPARTMENT_ECONOMIC -> fact.departmentEconomic();
      case GOVERNMENT_ECONOMIC ->
          fact instanceof BudgetLine line ? line.governmentEconomic() : null;
      case REVENUE -> fact instanceof RevenueItem item ? item.code() : null;
    };
  }

  private Field projectField(Book book, Runnable changed) {
    SuggestField field =
        new SuggestField(
            messages.text("live.form.project"),
            typed ->
                book.projects().values().stream()
                    .filter(
                        project -> (project.code() + " " + project.name()).contains(typed.strip()))
                    .limit(MOST_PROJECTS)
                    .map(project ->
                        new Offer(
                            project.code() + " " + project.name(),
                            project.name(),
                            project.code().value()))
                    .toList(),
            changed);
    return new ProjectField(field, book);
  }

  private record TypedField(
      SuggestField field, @Nullable SheetColumn column, @Nullable CellDisplay display)
      implements Field {
    @Override
    public Node node() {
      return field;
    }

    @Override
    public Control focusNode() {
      return field.field();
    }

    @Override
    public String text() {
      return field.text();
    }

    @Override
    public void propose(String plain) {
      field.setText(
          column == null || display == null || plain.isEmpty()
              ? plain
              : display.text(column, plain));
    }
  }

  /** One of the book's projects as offered, or the name of a new one. */
  private record ProjectField(SuggestField field, Book book) implements Field {
    @Override
    public Node node() {
      return field;
    }

    @Override
    public Control focusNode() {
      return field.field();
    }

    @Override
    public String text() {
      return field.text();
    }

    @Override
    public String answer() {
      Optional<String> known =
          book.projects().values().stream()
              .filter(project ->
                  text().equals(project.code() + " " + project.name())
                      || text().equals(project.code().value()))
              .map(project -> project.code().value())
              .findFirst();
      return known.orElse(text());
    }

    @Override
    public void propose(String plain) {
      // A project is never guessed: its name decides where money stands.
    }
  }

  private static final class WordField implements Field {
    private final ComboBox<String> box = new ComboBox<>();

    WordField(List<String> words, Runnable changed) {
      box.getItems().setAll(words);
      box.setMaxWidth(Double.MAX_VALUE);
      box.valueProperty().addListener((source, before, after) -> changed.run());
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public Control focusNode() {
      return box;
    }

    @Override
    public String text() {
      return Optional.ofNullable(box.getValue()).orElse("");
    }

    @Override
    public void propose(String plain) {
      if (box.getItems().contains(plain)) {
        box.setValue(plain);
      }
    }
  }

  private static final class UnitField implements Field {
    private final ComboBox<Unit> box = new ComboBox<>();

    UnitField(List<Unit> units, Runnable changed) {
      box.getItems().setAll(units);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(@Nullable Unit unit) {
              return unit == null ? "" : unit.code() + " " + unit.name();
            }

            @Override
            public @Nullable Unit fromString(String text) {
              return box.getValue();
            }
          });
      box.valueProperty().addListener((source, before, after) -> changed.run());
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public Control focusNode() {
      return box;
    }

    @Override
    public String text() {
      return Optional.ofNullable(box.getValue()).map(unit -> unit.code().value()).orElse("");
    }

    @Override
    public void propose(String plain) {
      box.getItems().stream()
          .filter(unit -> unit.code().value().equals(plain))
          .findFirst()
          .ifPresent(box::setValue);
    }
  }
}
