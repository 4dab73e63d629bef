package org.budgetbook.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page on which something is decided before it is done: title, what there is to decide, what
 * comes of it, buttons. It fills the window; its middle scrolls by itself.
 */
public class WizardPage extends BorderPane {

  private final Label title = new Label();
  private final Label more = new Label();
  private final VBox head = new VBox(title, more);
  private final Label complaint = new Label();
  private final Label summary = new Label();
  private final HBox foot = new HBox();
  private final String chapter;

  /**
   * A page that says nothing yet.
   *
   * @param chapter the manual's chapter about it
   */
  public WizardPage(String chapter) {
    this.chapter = chapter;
    getStylesheets().add("/desktop/wizard.css");
    getStyleClass().add("wizard");
    title.getStyleClass().add("wizard-title");
    more.getStyleClass().add("wizard-more");
    more.setWrapText(true);
    head.getStyleClass().add("wizard-head");
    complaint.setId("complaint");
    complaint.getStyleClass().add("wizard-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    summary.setId("wizard-summary");
    summary.getStyleClass().add("wizard-summary");
    summary.setWrapText(true);
    summary.managedProperty().bind(summary.visibleProperty());
    summary.setVisible(false);
    VBox words = new VBox(summary, complaint);
    words.getStyleClass().add("wizard-words");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    foot.getChildren().add(words);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("wizard-foot");
    setTop(head);
    setBottom(foot);
  }

  /** The manual's chapter about it. */
  public final String chapter() {
    return chapter;
  }

  /** What the page is about. */
  protected final void title(String heading, String explanation) {
    title.setText(heading);
    more.setText(explanation);
  }

  /** A line of controls below the title; several stand one below the other. */
  protected final void bar(Node... controls) {
    HBox bar = new HBox(controls);
    bar.getStyleClass().add("wizard-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().add(bar);
  }

  /** The buttons, the one that goes on last; it answers to Enter, the first one to Escape. */
  protected final void buttons(Button... buttons) {
    for (Button button : buttons) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      foot.getChildren().add(button);
    }
    buttons[0].setCancelButton(true);
    buttons[buttons.length - 1].setDefaultButton(true);
    buttons[buttons.length - 1].getStyleClass().add("accent");
  }

  /** What would come of going on; an empty text takes it away. */
  protected final void summary(String text) {
    summary.setText(text);
    summary.setVisible(!text.isEmpty());
  }

  /** What a table on such a page says while it has no rows. */
  public static Label nothing(String sentence) {
    Label nothing = new Label(sentence);
    nothing.getStyleClass().add("wizard-nothing");
    nothing.setWrapText(true);
    return nothing;
  }

  /** What is still wrong, in one sentence; an empty one takes it away. */
  public final void complain(String sentence) {
    complaint.setText(sentence);
    complaint.setVisible(!sentence.isEmpty());
  }
}
