package org.budgetbook.desktop.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;

/** The workspace's password, its backups, and everything of it in one file (安全与备份). */
public final class SafetyPage extends BorderPane {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int KILOBYTE = 1024;

  private final Messages messages;
  private final SafetyActions actions;
  private final PasswordField first = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final FormLayout form;

  /**
   * @param hasPassword whether the workspace has one now
   * @param backups the newest first
   */
  public SafetyPage(
      Messages messages, boolean hasPassword, List<BackupCard> backups, SafetyActions actions) {
    this.messages = messages;
    this.actions = actions;
    Button back = button("back", actions::leave);
    back.setCancelButton(true);
    form = new FormLayout(messages, new VBox(), back);
    first.setId("password-first");
    again.setId("password-again");
    first.setPromptText(messages.text("safety.password.new"));
    again.setPromptText(messages.text("safety.password.again"));
    HBox fields = row(first, again, button(hasPassword ? "change" : "set", this::setPassword));
    if (hasPassword) {
      fields.getChildren().add(button("remove", () -> actions.changePassword("")));
    }
    VBox rows = new VBox();
    rows.getStyleClass().add("safety-backups");
    backups.forEach(backup -> rows.getChildren().add(backup(backup)));
    if (backups.isEmpty()) {
      rows.getChildren().add(new Label(messages.text("safety.backups.none")));
    }
    form.show(
        "safety.title",
        section(
            hasPassword ? "safety.password.present" : "safety.password.absent",
            fields,
            more("safety.password.warning")),
        section(
            "safety.export",
            row(
                button("export", actions::exportAll),
                button("import", actions::importAll),
                button("backup", actions::backUp)),
            more("safety.export.more")),
        section("safety.backups", more("safety.backups.more"), rows));
    setCenter(form);
  }

  private VBox section(String key, Node... nodes) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("form-name");
    VBox box = new VBox(name);
    box.getChildren().addAll(nodes);
    box.getStyleClass().add("form-named");
    return box;
  }

  private Label more(String key) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("start-more");
    label.setWrapText(true);
    return label;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("safety-row");
    for (Node node : nodes) {
      if (node instanceof PasswordField) {
        HBox.setHgrow(node, Priority.ALWAYS);
      }
    }
    return row;
  }

  private Button button(String name, Runnable action) {
    Button button = new Button(messages.text("safety.do." + name));
    button.setId("safety-" + name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void setPassword() {
    String wanted = first.getText();
    if (wanted.isBlank()) {
      form.complain(messages.text("safety.complaint.empty"));
    } else if (!wanted.equals(again.getText())) {
      form.complain(messages.text("safety.complaint.differ"));
    } else {
      form.complain("");
      actions.changePassword(wanted);
    }
  }

  private Node backup(BackupCard backup) {
    String when = DAY_AND_TIME.format(backup.at().atZone(ZoneId.systemDefault()));
    Label label =
        new Label(
            messages.text(
                backup.isEncrypted() ? "safety.backup.encrypted" : "safety.backup",
                when,
                Math.max(1, backup.bytes() / KILOBYTE)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label inside = new Label();
    inside.setWrapText(true);
    inside.getStyleClass().add("start-more");
    inside.managedProperty().bind(inside.textProperty().isNotEmpty());
    Button look =
        button("inspect", () -> actions.inspect(backup, cards -> inside.setText(words(cards))));
    look.getStyleClass().add("flat");
    Button restore = button("restore", () -> actions.restoreAside(backup));
    return new VBox(row(label, gap, look, restore), inside);
  }

  private String words(List<BudgetCard> cards) {
    return cards.isEmpty()
        ? messages.text("safety.backup.empty")
        : cards.stream()
            .map(card ->
                messages.text(
                    "safety.backup.budget",
                    card.heading().department().name(),
                    card.heading().year(),
                    card.lines()))
            .collect(Collectors.joining("\n"));
  }
}
