package org.budgetbook.desktop.published;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.budgetbook.book.Department;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.control.Sections;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.Money;
import org.budgetbook.reconstruction.Reconstruction;
import org.budgetbook.reconstruction.Reconstruction.Impossible;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;
import org.budgetbook.reconstruction.Sureness;
import org.budgetbook.session.Published;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a ledger from published tables (由公开表还原): where they are, which were found, what comes of
 * them: lines with how sure each is, or the figures that exclude each other.
 */
public final class RebuildPage extends WizardPage implements TablesChoice.Reader {

  /** A name is typed letter by letter: what it comes to is asked for when the typing pauses. */
  private static final Duration PAUSE = Duration.millis(300);

  private final Messages messages;
  private final RebuildActions actions;
  private final TablesChoice choice;
  private final TextField department = new TextField();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Sections sections = new Sections();
  private final FoundTables found;
  private final RebuiltLines lines;
  private final TextTable sentences;
  private final Button next = new Button();
  private final Button begin = new Button();
  private @Nullable Published published;
  private @Nullable Rebuilt rebuilt;
  private int asked;

  /**
   * A page that asks for the tables first.
   *
   * @param editions the newest first; at least one
   * @param likely the department's name, as far as it is known; may be blank
   */
  public RebuildPage(
      Messages messages,
      Vocabulary vocabulary,
      List<EditionChoice> editions,
      String likely,
      RebuildActions actions) {
    super("rebuild");
    this.messages = messages;
    this.actions = actions;
    setId("rebuild");
    title(messages.text("published.rebuild.title"), messages.text("published.rebuild.title.more"));
    choice = new TablesChoice(messages, editions, actions, this);
    bar(choice.places());
    department.setId("department-name");
    department.setText(likely);
    department.setPromptText(messages.text("published.department.hint"));
    HBox.setHgrow(department, Priority.ALWAYS);
    department.textProperty().addListener((property, before, after) -> named());
    sceneProperty().addListener((property, before, after) -> pause.stop());
    pause.setOnFinished(event -> rebuild());
    Node[] layout = choice.layout();
    bar(
        layout[0],
        layout[1],
        layout[2],
        layout[3],
        choice.named("published.department", department),
        department);
    found = new FoundTables(messages);
    lines = new RebuiltLines(messages, vocabulary);
    sentences =
        new TextTable(
            "rebuilt-sentences",
            List.of(messages.text("published.sentences.head")),
            List.of(80),
            List.of());
    sentences.setAccessibleText(messages.text("published.sentences"));
    sentences.setPlaceholder(WizardPage.nothing(messages.text("published.sentences.nothing")));
    sections.add("section-tables", messages.text("published.tables"), found.view());
    sections.add("section-lines", messages.text("published.lines"), lines);
    sections.add("section-sentences", messages.text("published.sentences"), sentences);
    setCenter(sections);
    Button cancel = new Button(messages.text("published.cancel"));
    cancel.setId("rebuild-cancel");
    cancel.setOnAction(event -> actions.cancel());
    next.setId("rebuild-next-year");
    next.setOnAction(event -> nextYear());
    begin.setId("rebuild-begin");
    begin.setOnAction(event -> begin());
    buttons(cancel, next, begin);
    buttonsFor(editions.getFirst().firstYear());
    reading();
  }

  /** The tables are there: reads them. */
  public void choose(Path place) {
    choice.choose(place);
  }

  private void begin() {
    Rebuilt made = rebuilt;
    if (made != null) {
      actions.begin(made.book());
    }
  }

  private void nextYear() {
    Rebuilt made = rebuilt;
    Published tables = published;
    if (made != null && tables != null) {
      actions.beginNextYear(made.book(), tables);
    }
  }

  private void buttonsFor(int year) {
    begin.setText(messages.text("published.rebuild.begin", year));
    next.setText(messages.text("published.rebuild.next", year + 1));
  }

  private void enabled(boolean enabled) {
    begin.setDisable(!enabled);
    next.setDisable(!enabled);
  }

  @Override
  public void reading() {
    asked++;
    published = null;
    nothingYet();
    complain("");
    summary("");
  }

  private void nothingYet() {
    rebuilt = null;
    enabled(false);
    lines.clear();
    sentences.getItems().clear();
    sections.title("section-lines", messages.text("published.lines"));
    sections.title("section-sentences", messages.text("published.sentences"));
  }

  @Override
  public void refused(String sentence) {
    complain(sentence);
  }

  @Override
  public void found(Published tables) {
    published = tables;
    found.show(tables);
    sections.title("section-tables", found.title(tables));
    buttonsFor(tables.year());
    rebuild();
  }

  /** The name is in the book's heading, and where no table lists units it is the unit's. */
  private void named() {
    asked++;
    enabled(false);
    pause.playFromStart();
  }

  private void rebuild() {
    pause.stop();
    Published tables = published;
    if (tables == null) {
      return;
    }
    if (!tables.missing().isEmpty()) {
      sections.choose("section-tables");
      complain(
          messages.text(
              "published.rebuild.incomplete",
              tables.missing().size(),
              String.join(
                  messages.text("published.between"),
                  tables.missing().stream()
                      .map(table -> Integer.toString(table.number()))
                      .toList())));
      return;
    }
    int mine = ++asked;
    enabled(false);
    summary(messages.text("published.rebuild.work"));
    actions.rebuild(
        tables,
        new Department(department.getText().strip()),
        result -> {
          if (mine == asked) {
            show(result, tables);
          }
        },
        sentence -> {
          if (mine == asked) {
            nothingYet();
            summary("");
            complain(sentence);
          }
        });
  }

  private void show(Reconstruction result, Published tables) {
    boolean first = rebuilt == null;
    nothingYet();
    switch (result) {
      case Rebuilt made -> {
        rebuilt = made;
        lines.show(made, tables.layout());
        sections.title(
            "section-lines", messages.text("published.lines.count", made.sureness().size()));
        say("published.sentences.confirm", made.toConfirm());
        if (first) {
          sections.choose("section-lines");
        }
        summary(comes(made, tables));
        boolean named = !made.book().heading().department().name().isBlank();
        complain(named ? "" : messages.text("published.department.missing"));
        enabled(named);
      }
      case Impossible impossible -> {
        summary("");
        boolean fraction = impossible.figures().isEmpty();
        Message why =
            fraction
                ? Message.of("reconstruction.impossible.fraction")
                : Message.of("published.impossible", impossible.figures().size());
        say(
            "published.sentences.contradiction",
            impossible.figures().stream().map(figure -> figure.message()).toList());
        sections.choose(fraction ? "section-tables" : "section-sentences");
        complain(messages.text(why));
      }
    }
  }

  private void say(String title, List<Message> said) {
    sections.title("section-sentences", messages.text(title, said.size()));
    sentences
        .getItems()
        .setAll(
            said.stream()
                .map(one -> new TextTable.Line(List.of(messages.text(one)), "said"))
                .toList());
  }

  private String comes(Rebuilt made, Published tables) {
    Money sum =
        made.book().lines().asList().stream()
            .map(line -> line.amount())
            .reduce(Money.ZERO, Money::plus);
    AmountFormat amounts = new AmountFormat(tables.layout().tableFormat().unit(), 2, true, false);
    return messages.text(
        "published.rebuild.comes",
        made.book().lines().size(),
        messages.text("desktop.amount", amounts.format(sum), amounts.unit().word()),
        made.count(Sureness.PROVEN),
        made.count(Sureness.BY_AFFINITY),
        made.count(Sureness.ASSUMED));
  }

  @Override
  public void requestFocus() {
    choice.requestFocus();
  }
}
