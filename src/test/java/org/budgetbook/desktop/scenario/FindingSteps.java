package org.budgetbook.desktop.scenario;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.budgetbook.desktop.Fx;

/** What the checks found (审核), and what is said about it. */
final class FindingSteps {

  private static final String WARNING = "警告";
  private static final String EXPLAINED = "已说明";

  private final Program program;
  private final Screen screen;
  private final Hands hands;

  FindingSteps(Program program, Screen screen, Hands hands) {
    this.program = program;
    this.screen = screen;
    this.hands = hands;
  }

  void teach(Vocabulary vocabulary) {
    vocabulary.add("every warning gets the note {}", (words, rows) -> explain(words.getFirst()));
  }

  /** One after another, as they stand in the list. */
  private void explain(String words) {
    ListView<?> list =
        screen.await("the findings", ListView.class, view -> "findings".equals(view.getId()));
    int rows = Fx.call(() -> list.getItems().size());
    for (int row : IntStream.range(0, rows).toArray()) {
      Fx.run(() -> {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - 3));
        // A longer sentence moves what stands below it.
        program.scene().getRoot().applyCss();
        program.scene().getRoot().layout();
      });
      if (Fx.call(this::isOpenWarning)) {
        note(words);
      }
    }
  }

  private void note(String words) {
    TextArea note = (TextArea) Fx.call(() -> part("#finding-note"));
    hands.click(note);
    Fx.await("the note has the keyboard", note::isFocused);
    hands.type(words);
    hands.click(screen.await("to save it", Button.class, node -> isNamed(node)));
    Fx.await("it is explained", () -> said().equals(EXPLAINED));
  }

  private static boolean isNamed(Button button) {
    return "finding-note-save".equals(button.getId());
  }

  private boolean isOpenWarning() {
    return ((Label) part(".finding-detail .finding-level")).getText().equals(WARNING)
        && !said().equals(EXPLAINED);
  }

  /** What the detail says about the note; for the FX thread. */
  private String said() {
    return ((Label) part(".finding-detail .label.finding-note")).getText();
  }

  private Node part(String selector) {
    return program.scene().lookup(selector);
  }
}
