package org.budgetbook.desktop.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.control.Sections;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.Money;
import org.budgetbook.session.LastYearPreview;
import org.budgetbook.session.Published;
import org.jspecify.annotations.Nullable;

/** Takes last year's figures (上年预算数) into the open budget: each as it is and as it would be. */
public final class LastYearPage extends WizardPage implements TablesChoice.Reader {

  private final Messages messages;
  private final Edition edition;
  private final AmountFormat amounts;
  private final LastYearActions actions;
  private final TablesChoice choice;
  private final Sections sections = new Sections();
  private final FoundTables found;
  private final TextTable figures;
  private final Button take = new Button();
  private @Nullable LastYearPreview preview;

  /**
   * A page that asks for the tables first.
   *
   * @param heading of the open budget
   * @param edition of the open budget
   * @param editions the newest first; at least one
   */
  public LastYearPage(
      Messages messages,
      Heading heading,
      Edition edition,
      List<EditionChoice> editions,
      LastYearActions actions) {
    super("rebuild");
    this.messages = messages;
    this.edition = edition;
    this.actions = actions;
    amounts = new AmountFormat(edition.tableFormat().unit(), 2, true, false);
    setId("last-year");
    title(
        messages.text("published.last-year.title"),
        messages.text("published.last-year.title.more", heading.year() - 1));
    choice = new TablesChoice(messages, editions, actions, this);
    choice.fixYear(heading.edition(), heading.year() - 1);
    bar(choice.places());
    bar(choice.layout());
    found = new FoundTables(messages);
    figures =
        new TextTable(
            "last-year-figures",
            List.of(messages.text("published.figures.head").split("\\|", -1)),
            List.of(36, 14, 14, 22),
            List.of(1, 2));
    figures.setAccessibleText(messages.text("published.figures"));
    figures.setPlaceholder(WizardPage.nothing(messages.text("published.figures.nothing")));
    sections.add("section-figures", messages.text("published.figures"), figures);
    sections.add("section-tables", messages.text("published.tables"), found.view());
    setCenter(sections);
    Button cancel = new Button(messages.text("published.cancel"));
    cancel.setId("last-year-cancel");
    cancel.setOnAction(event -> actions.cancel());
    take.setText(messages.text("published.last-year.take"));
    take.setId("last-year-take");
    take.setOnAction(event -> take());
    buttons(cancel, take);
    reading();
  }

  /** The tables are there: reads them. */
  public void choose(Path place) {
    choice.choose(place);
  }

  private void take() {
    LastYearPreview made = preview;
    if (made != null) {
      actions.take(made);
    }
  }

  @Override
  public void reading() {
    preview = null;
    take.setDisable(true);
    figures.getItems().clear();
    complain("");
    summary("");
  }

  @Override
  public void refused(String sentence) {
    complain(sentence);
  }

  @Override
  public void found(Published published) {
    found.show(published);
    sections.title("section-tables", found.title(published));
    actions.preview(published, this::show, this::refused);
  }

  private void show(LastYearPreview made) {
    preview = made;
    List<TextTable.Line> lines = new ArrayList<>();
    int changed = 0;
    for (EntryDefinition entry : definitions()) {
      Optional<String> before = said(entry, made.book());
      String after = said(entry, made.after()).orElse("");
      boolean missing = made.figures().missing().contains(entry.label());
      boolean same = before.equals(said(entry, made.after()));
      changed += missing || same ? 0 : 1;
      String fate = missing ? "missing" : same ? "same" : before.isEmpty() ? "added" : "changed";
      lines.add(
          new TextTable.Line(
              List.of(
                  entry.label(),
                  before.orElse(""),
                  missing ? "" : after,
                  messages.text("published.figure." + fate)),
              missing ? "confirm" : fate));
    }
    figures.getItems().setAll(lines);
    sections.title("section-figures", messages.text("published.figures.count", lines.size()));
    summary(messages.text("published.last-year.comes", changed, made.figures().missing().size()));
    complain(changed == 0 ? messages.text("session.last-year.same") : "");
    take.setDisable(changed == 0);
  }

  private List<EntryDefinition> definitions() {
    return edition.entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.thisYear() != null)
        .toList();
  }

  /** Amounts as the tables say them, counts as they are; empty where nothing is entered. */
  private Optional<String> said(EntryDefinition entry, Book book) {
    return book.supplement()
        .numbers()
        .find(entry.key())
        .map(EnteredNumber::value)
        .map(value -> {
          String plain = value.toPlainString();
          return entry.kind() == EntryKind.AMOUNT
              ? messages.text(
                  "desktop.amount", amounts.format(Money.parseYuan(plain)), amounts.unit().word())
              : plain;
        });
  }

  @Override
  public void requestFocus() {
    choice.requestFocus();
  }
}
