package org.budgetbook.desktop.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;

/** Asks for the password (工作区密码) of a workspace that has one. */
public final class UnlockPage extends BorderPane {

  private final PasswordField password = new PasswordField();
  private final Button open = new Button();
  private final FormLayout form;

  /**
   * @param other runs when another workspace is wanted
   */
  public UnlockPage(Messages messages, Path file, Runnable other) {
    this(messages, file, "start.unlock", "start.open-workspace", other);
  }

  /**
   * Asks for the password of a file with everything of another workspace.
   *
   * @param back runs when it is not to be read
   */
  public static UnlockPage ofExport(Messages messages, Path file, Runnable back) {
    return new UnlockPage(messages, file, "safety.unlock", "safety.do.back", back);
  }

  private UnlockPage(Messages messages, Path file, String title, String instead, Runnable other) {
    password.setId("password");
    Button another = new Button(messages.text(instead));
    another.setOnAction(event -> other.run());
    open.setText(messages.text("start.unlock.open"));
    open.setId("unlock");
    open.getStyleClass().add("accent");
    open.setDefaultButton(true);
    open.disableProperty().bind(password.textProperty().isEmpty());
    form = new FormLayout(messages, new VBox(), another, open);
    Label name = new Label(file.toString());
    name.setWrapText(true);
    name.getStyleClass().add("form-summary");
    form.show(
        title,
        FormLayout.named(messages.text(title + ".file"), name),
        FormLayout.named(messages.text("start.unlock.password"), password));
    setCenter(form);
  }

  /** {@code answered} gets each password that is tried. */
  public void ask(Consumer<String> answered) {
    open.setOnAction(event -> answered.accept(password.getText()));
  }

  /** Why it did not open, in one sentence. */
  public void complain(String sentence) {
    form.complain(sentence);
    password.selectAll();
    password.requestFocus();
  }

  @Override
  public void requestFocus() {
    password.requestFocus();
  }
}
