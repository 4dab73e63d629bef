package org.budgetbook.desktop.handin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;

/** Packages of which some cannot be summed up: each with its sentence, to be replaced. */
public final class FaultsPage extends WizardPage {

  /**
   * @param back to the workspace
   * @param again chooses packages once more
   */
  public FaultsPage(Messages messages, List<Message> faults, Runnable back, Runnable again) {
    super("package");
    setId("merge-faults");
    getStylesheets().add("/desktop/handin.css");
    title(
        messages.text("handin.merge.faults.title"),
        messages.text("handin.merge.faults", faults.size()));
    VBox body = new VBox();
    body.getStyleClass().add("handin-body");
    faults.forEach(fault -> body.getChildren().add(HandInWords.more(messages.text(fault))));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("handin-page");
    setCenter(scroll);
    Button leave = new Button(messages.text("handin.receive.cancel"));
    leave.setOnAction(event -> back.run());
    Button once = new Button(messages.text("handin.merge.again"));
    once.setOnAction(event -> again.run());
    buttons(leave, once);
  }
}
