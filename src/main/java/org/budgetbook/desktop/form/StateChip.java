package org.budgetbook.desktop.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.library.Messages;

/** A state in a word. */
final class StateChip extends Label {

  private static final List<String> STYLES =
      List.of("state-empty", "state-unfinished", "state-done");

  private final Messages messages;

  StateChip(Messages messages) {
    this.messages = messages;
    getStyleClass().add("form-chip");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(PartState state) {
    switch (state) {
      case EMPTY -> show("form.state.empty", "state-empty");
      case UNFINISHED -> show("form.state.unfinished", "state-unfinished");
      case DONE -> show("form.state.done", "state-done");
      case FAULTY -> show("form.state.faulty", "state-faulty");
    }
  }

  void show(ReasonState state) {
    switch (state) {
      case MISSING -> show("form.state.empty", "state-empty");
      case NOT_NEEDED -> show("form.state.not-needed", "state-empty");
      case WRITTEN -> show("form.state.written", "state-done");
      case STALE -> show("form.state.stale", "state-unfinished");
    }
  }

  void showTakenOver() {
    show("form.state.taken-over", "state-unfinished");
  }

  private void show(String key, String style) {
    setText(messages.text(key));
    getStyleClass().removeAll(STYLES);
    getStyleClass().add(style);
  }
}
