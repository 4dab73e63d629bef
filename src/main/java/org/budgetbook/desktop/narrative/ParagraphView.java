package org.budgetbook.desktop.narrative;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Block.Wording;

/**
 * One paragraph. The keyboard stands on the paragraph: left and right go from figure to figure,
 * Enter follows the figure, F2 rewords the sentence.
 */
final class ParagraphView extends VBox {

  /** Two characters, as printed paragraphs begin. */
  private static final String INDENT = "\u3000\u3000";

  private final NarrativeDesk desk;
  private final Messages messages;
  private final Consumer<Throwable> failed;
  private final TextFlow flow = new TextFlow();
  private final HBox actions = new HBox();
  private Block.Paragraph paragraph;
  private List<RunText> runs = List.of();
  private int current = -1;
  private boolean editing;

  ParagraphView(
      Block.Paragraph paragraph,
      NarrativeDesk desk,
      Messages messages,
      Consumer<Throwable> failed) {
    this.paragraph = paragraph;
    this.desk = desk;
    this.messages = messages;
    this.failed = failed;
    getStyleClass().add("narrative-paragraph");
    flow.getStyleClass().add("narrative-flow");
    actions.getStyleClass().add("narrative-actions");
    actions.setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty()
        .addListener((property, before, after) -> {
          if (!after) {
            stand(-1);
          }
        });
    getChildren().add(flow);
    show(paragraph);
  }

  /** Shows the paragraph as it reads now; one that is being reworded keeps what is typed. */
  void show(Block.Paragraph now) {
    if (now.equals(paragraph) && !runs.isEmpty()) {
      return;
    }
    paragraph = now;
    current = -1;
    runs = now.runs().stream().map(run -> new RunText(run, desk, messages)).toList();
    flow.getChildren().setAll(new Text(INDENT));
    flow.getChildren().addAll(runs);
    setAccessibleText(now.text());
    if (!editing) {
      showActions();
    }
  }

  private void showActions() {
    actions.getChildren().clear();
    Wording wording = paragraph.wording();
    boolean reworded = wording == Wording.REWORDED || wording == Wording.REWORDED_OUTDATED;
    if (reworded) {
      Label state = new Label(messages.text("text.state." + wording.name()));
      state.getStyleClass().add("narrative-state");
      if (wording == Wording.REWORDED_OUTDATED) {
        state.getStyleClass().add("narrative-state-outdated");
      }
      actions.getChildren().add(state);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    actions.getChildren().add(gap);
    if (reworded) {
      actions.getChildren().add(button("text.action.restore", () -> reword("")));
    }
    if (reworded || wording == Wording.TEMPLATE) {
      actions.getChildren().add(button("text.action.reword", this::edit));
    }
    // Rewording is rare: its line stands only where something was reworded or the pointer is.
    actions.visibleProperty().unbind();
    if (reworded) {
      actions.setVisible(true);
    } else {
      actions.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
    }
    if (actions.getChildren().size() > 1) {
      getChildren().setAll(flow, actions);
    } else {
      getChildren().setAll(flow);
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().addAll("flat", "small", "narrative-action");
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void edit() {
    RewordingEditor editor =
        new RewordingEditor(paragraph.text(), messages, this::reword, this::endEdit);
    editing = true;
    getChildren().setAll(editor);
    editor.begin();
  }

  private void endEdit() {
    editing = false;
    showActions();
    requestFocus();
  }

  private void reword(String text) {
    desk.reword(paragraph.key(), text)
        .whenComplete((result, failure) ->
            Platform.runLater(() -> {
              if (failure == null) {
                endEdit();
              } else {
                failed.accept(failure);
              }
            }));
  }

  /** Whether something in it is not finished. */
  boolean isOpen() {
    return paragraph.isOpen();
  }

  private void key(KeyEvent event) {
    if (!isFocused()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> stand(next(1));
      case LEFT -> stand(next(-1));
      case ENTER -> {
        if (current >= 0) {
          runs.get(current).follow();
        }
      }
      case F2 -> {
        if (paragraph.wording() != Wording.FIXED && paragraph.wording() != Wording.WRITTEN) {
          edit();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private int next(int step) {
    for (int at = current + step; at >= 0 && at < runs.size(); at += step) {
      if (runs.get(at).leads()) {
        return at;
      }
    }
    return current;
  }

  private void stand(int at) {
    if (current >= 0 && current < runs.size()) {
      runs.get(current).mark(false);
    }
    current = at;
    if (at >= 0) {
      runs.get(at).mark(true);
      setAccessibleText(runs.get(at).getText());
    } else {
      setAccessibleText(paragraph.text());
    }
  }
}
