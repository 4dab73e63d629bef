package org.budgetbook.desktop.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.Filing;
import org.budgetbook.session.Opening;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The workspace page (工作区): its budgets, or at the first run what to begin with. */
public final class StartPage extends ScrollPane {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final StartActions actions;
  private final ZoneId zone = ZoneId.systemDefault();
  private final VBox column = new VBox();

  /** A page that says nothing yet; {@code actions} hears what the user chooses. */
  public StartPage(Messages messages, StartActions actions) {
    this.messages = messages;
    this.actions = actions;
    setId("start");
    getStyleClass().add("start");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    column.getStyleClass().add("start-column");
    HBox centred = new HBox(column);
    centred.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(column, Priority.ALWAYS);
    setContent(centred);
  }

  /** Shows a workspace; without a budget it is the first run. */
  public void show(Path file, List<BudgetCard> cards, List<EditionChoice> editions) {
    if (cards.isEmpty()) {
      firstRun();
    } else {
      budgets(cards, editions);
    }
    Label place = new Label(messages.text("start.place", file));
    place.getStyleClass().add("start-place");
    Button other = new Button(messages.text("start.open-workspace"));
    other.setId("open-workspace");
    other.getStyleClass().addAll("flat", "start-link");
    other.setMinWidth(Region.USE_PREF_SIZE);
    other.setOnAction(event -> actions.openWorkspace());
    Button safety = new Button(messages.text("start.safety"));
    safety.setId("safety");
    safety.getStyleClass().addAll("flat", "start-link");
    safety.setMinWidth(Region.USE_PREF_SIZE);
    safety.setOnAction(event -> actions.beginSafety());
    HBox foot = new HBox(place, other, safety);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("start-foot");
    HBox links =
        new HBox(
            link("handin.start.", "receive", Feather.INBOX, () -> actions.packages().receive()),
            link("handin.start.", "summary", Feather.LAYERS, () -> actions.packages().sumUp()));
    links.getStyleClass().add("start-packages");
    if (!cards.isEmpty()) {
      links
          .getChildren()
          .addFirst(link("start.", "rebuild", Feather.REWIND, actions::beginRebuild));
    }
    column.getChildren().addAll(links, foot);
    column.getStyleClass().remove("start-first");
    if (cards.isEmpty()) {
      column.getStyleClass().add("start-first");
    }
  }

  private Button link(String key, String name, Feather icon, Runnable action) {
    Button link = new Button(messages.text(key + name), new FontIcon(icon));
    link.setId("start-" + name);
    link.getStyleClass().addAll("flat", "start-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> action.run());
    return link;
  }

  private void firstRun() {
    VBox choices =
        new VBox(
            choice("sample", Feather.BOOK_OPEN, actions::openSample),
            choice("new", Feather.FILE_PLUS, actions::beginNew),
            choice("import", Feather.UPLOAD, actions::beginImport),
            choice("rebuild", Feather.REWIND, actions::beginRebuild));
    choices.getStyleClass().add("start-choices");
    column
        .getChildren()
        .setAll(
            text("start.welcome", "start-title"),
            text("start.welcome.more", "start-more"),
            choices);
  }

  private Button choice(String name, Feather icon, Runnable action) {
    Label title = text("start." + name, "start-choice-title");
    Label more = text("start." + name + ".more", "start-choice-more");
    // A button asks for its height before its width is known: words that wrap ask for too much.
    title.setWrapText(false);
    more.setWrapText(false);
    VBox words = new VBox(title, more);
    words.getStyleClass().add("start-choice-words");
    HBox line = new HBox(new FontIcon(icon), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("start-choice-line");
    Button button = new Button(null, line);
    button.setId("start-" + name);
    button.setAccessibleText(title.getText());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("start-choice");
    button.setOnAction(event -> action.run());
    return button;
  }

  private void budgets(List<BudgetCard> cards, List<EditionChoice> editions) {
    Map<String, String> titles =
        editions.stream().collect(Collectors.toMap(EditionChoice::id, EditionChoice::title));
    Label title = text("start.title", "start-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            gap,
            action("sample", Feather.BOOK_OPEN, actions::openSample),
            action("import", Feather.UPLOAD, actions::beginImport),
            action("new", Feather.FILE_PLUS, actions::beginNew));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("start-head");
    FlowPane all = new FlowPane();
    all.getStyleClass().add("start-cards");
    Set<String> begun = cards.stream().map(card -> inYear(card, 0)).collect(Collectors.toSet());
    cards.forEach(card -> {
      StackPane place = new StackPane(card(card, titles));
      if (!begun.contains(inYear(card, 1)) && !card.isReceived()) {
        place.getChildren().add(nextYear(card));
      }
      all.getChildren().add(place);
    });
    column.getChildren().setAll(head, all);
  }

  private Button action(String name, Feather icon, Runnable action) {
    Button button = new Button(messages.text("start." + name), new FontIcon(icon));
    button.setId("start-" + name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (name.equals("new")) {
      button.getStyleClass().add("accent");
    }
    button.setOnAction(event -> action.run());
    return button;
  }

  private static String inYear(BudgetCard card, int later) {
    return card.heading().year() + later + " " + card.heading().department().name();
  }

  private Button nextYear(BudgetCard card) {
    int year = card.heading().year() + 1;
    Button next =
        new Button(messages.text("newyear.card", year), new FontIcon(Feather.CORNER_RIGHT_UP));
    next.getStyleClass().addAll("flat", "start-link", "card-next");
    next.setTooltip(new Tooltip(messages.text("newyear.card.tip", year)));
    next.setAccessibleHelp(messages.text("newyear.card.tip", year));
    next.setOnAction(event -> actions.beginNextYear(card));
    StackPane.setAlignment(next, Pos.TOP_RIGHT);
    StackPane.setMargin(next, new Insets(12, 10, 0, 0));
    return next;
  }

  private Button card(BudgetCard card, Map<String, String> titles) {
    String name = card.heading().department().name();
    Label department = new Label(name.isBlank() ? messages.text("start.unnamed") : name);
    department.getStyleClass().add("card-department");
    department.setWrapText(true);
    Label year = new Label(messages.text("start.card.year", card.heading().year()));
    year.getStyleClass().add("card-year");
    String id = card.heading().edition();
    Label edition = new Label(titles.getOrDefault(id, id));
    edition.getStyleClass().add("card-more");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    String when = DAY_AND_TIME.format(card.changedAt().atZone(zone));
    Label changed = new Label(messages.text("start.card.changed", card.lines(), when));
    changed.getStyleClass().add("card-more");
    VBox words = new VBox(year, department, edition, gap);
    card.filing().ifPresent(filing -> words.getChildren().add(filed(filing)));
    words.getChildren().add(changed);
    words.getStyleClass().add("card-words");
    Button button = new Button(null, words);
    button.getStyleClass().add("card");
    button.setAccessibleText(department.getText() + " " + year.getText());
    button.setTooltip(new Tooltip(department.getText()));
    button.setOnAction(event -> actions.open(card));
    return button;
  }

  /** How far its latest version has come. */
  private Label filed(Filing filing) {
    String stage =
        switch (filing.stage()) {
          case FILED -> "handin.stage.filed";
          case RECEIVED -> "handin.stage.received";
          case REOPENED -> "handin.stage.reopened";
        };
    Label filed = new Label(messages.text("handin.state", messages.text(stage), filing.version()));
    filed.setGraphic(new FontIcon(filing.isClosed() ? Feather.LOCK : Feather.EDIT_3));
    filed.getStyleClass().addAll("card-more", "card-filed");
    return filed;
  }

  /** Shows that the workspace is damaged, and the backups it can be restored from. */
  public void showDamaged(Opening.Damaged damaged) {
    Label sentence = new Label(messages.text(damaged.sentence()));
    sentence.getStyleClass().add("start-more");
    sentence.setWrapText(true);
    VBox backups = new VBox();
    backups.getStyleClass().add("start-choices");
    damaged.backups().forEach(backup -> backups.getChildren().add(backup(backup)));
    column.getChildren().setAll(text("start.damaged", "start-title"), sentence, backups);
    if (damaged.backups().isEmpty()) {
      backups.getChildren().add(choice("salvage", Feather.LIFE_BUOY, actions::salvage));
      backups.getChildren().add(choice("anew", Feather.FILE, actions::beginAnew));
    }
    Button other = new Button(messages.text("start.open-workspace"));
    other.setOnAction(event -> actions.openWorkspace());
    column.getChildren().add(other);
  }

  private Button backup(BackupCard backup) {
    String when = DAY_AND_TIME.format(backup.at().atZone(zone));
    Label title = new Label(messages.text("start.restore", when));
    title.getStyleClass().add("start-choice-title");
    Label more = new Label(backup.file().toString());
    more.getStyleClass().add("start-choice-more");
    VBox words = new VBox(title, more);
    words.getStyleClass().add("start-choice-words");
    HBox line = new HBox(new FontIcon(Feather.ROTATE_CCW), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("start-choice-line");
    Button button = new Button(null, line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(title.getText());
    button.getStyleClass().addAll("start-choice", "start-restore");
    button.setOnAction(event -> actions.restore(backup));
    return button;
  }

  private Label text(String key, String style) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
