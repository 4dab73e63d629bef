package org.budgetbook.desktop.handin;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;

/** Asks whether and with which key to sign (签名); a key can be made on the spot. */
final class SigningBox extends VBox {

  private static final int WIDE = 16;

  private final Messages messages;
  private final SigningDesk desk;
  private final RadioButton unsigned = new RadioButton();
  private final RadioButton signed = new RadioButton();
  private final Label name = new Label();
  private final PasswordField password = new PasswordField();
  private final TextField holder = new TextField();
  private final PasswordField fresh = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final Label said = new Label();
  private final VBox making = new VBox();

  /** Asked for once there is a key that it opens. */
  private final HBox secret;

  private @Nullable Path key;

  /**
   * @param unsignedKey of the sentence that says what it means not to sign
   * @param owner proposed as the holder of a new key
   */
  SigningBox(Messages messages, SigningDesk desk, String unsignedKey, String owner) {
    this.messages = messages;
    this.desk = desk;
    getStyleClass().add("handin-signing");
    ToggleGroup group = new ToggleGroup();
    unsigned.setText(messages.text(unsignedKey));
    unsigned.setId("sign-none");
    unsigned.setToggleGroup(group);
    signed.setText(messages.text("handin.sign.key"));
    signed.setId("sign-key");
    signed.setToggleGroup(group);
    name.setId("key-file");
    HBox.setHgrow(name, Priority.SOMETIMES);
    password.setId("key-password");
    password.setPromptText(messages.text("handin.key.password"));
    password.setAccessibleText(messages.text("handin.key.password"));
    holder.setId("key-holder");
    holder.setText(owner);
    holder.setPromptText(messages.text("handin.key.holder"));
    fresh.setId("key-fresh");
    fresh.setPromptText(messages.text("handin.key.fresh"));
    fresh.setPrefColumnCount(WIDE);
    again.setPrefColumnCount(WIDE);
    password.setPrefColumnCount(WIDE);
    again.setId("key-again");
    again.setPromptText(messages.text("handin.key.again"));
    said.setId("key-said");
    said.setWrapText(true);
    shownWhen(said, said.textProperty().isNotEmpty());
    HBox chosen =
        row(
            button("key-choose", "handin.key.choose", this::choose),
            button("key-new", "handin.key.new", () -> making.setVisible(true)),
            name);
    making
        .getChildren()
        .addAll(
            HandInWords.more(messages.text("handin.key.new.more")),
            row(holder, fresh, again, button("key-make", "handin.key.make", this::make)));
    making.getStyleClass().add("handin-signing");
    making.setVisible(false);
    shownWhen(making, null);
    secret = row(password);
    secret.setVisible(false);
    shownWhen(secret, null);
    VBox with = new VBox(chosen, making, secret, said);
    with.getStyleClass().addAll("handin-signing", "handin-with-key");
    shownWhen(with, signed.selectedProperty());
    getChildren().addAll(unsigned, signed, with);
    desk.keyBefore().ifPresentOrElse(this::use, () -> unsigned.setSelected(true));
  }

  private static void shownWhen(
      Node node, javafx.beans.value.@Nullable ObservableValue<Boolean> when) {
    if (when != null) {
      node.visibleProperty().bind(when);
    }
    node.managedProperty().bind(node.visibleProperty());
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("handin-row");
    return row;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void choose() {
    desk.ask(ExchangedFile.KEY_IN, "").ifPresent(this::use);
  }

  private void use(Path file) {
    key = file;
    name.setText(file.toString());
    secret.setVisible(true);
    signed.setSelected(true);
    password.clear();
    desk.rememberKey(file);
  }

  private void make() {
    if (!fresh.getText().equals(again.getText())) {
      say(messages.text("handin.key.differ"));
      return;
    }
    char[] typed = fresh.getText().toCharArray();
    desk.ask(ExchangedFile.KEY_OUT, holder.getText().strip())
        .ifPresent(file ->
            desk.createKey(
                file,
                holder.getText(),
                typed,
                fingerprint -> {
                  use(file);
                  password.setText(new String(typed));
                  fresh.clear();
                  again.clear();
                  making.setVisible(false);
                  say(messages.text("handin.key.made", fingerprint));
                },
                this::say));
  }

  private void say(String sentence) {
    said.setText(sentence);
  }

  /** What has still to be said before it can be signed; empty when all is there. */
  Optional<String> missing() {
    if (!signed.isSelected()) {
      return Optional.empty();
    }
    if (key == null) {
      return Optional.of(messages.text("handin.key.missing"));
    }
    return password.getText().isEmpty()
        ? Optional.of(messages.text("handin.key.password.missing"))
        : Optional.empty();
  }

  /** The key that shall sign; null for none. */
  @Nullable SigningOrder order() {
    Path file = key;
    return !signed.isSelected() || file == null
        ? null
        : new SigningOrder(file, password.getText().toCharArray());
  }

  /** Nobody else shall sign with what was typed here. */
  void forget() {
    password.clear();
    said.setText("");
  }
}
