package org.budgetbook.desktop.shell;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Filing;
import org.budgetbook.session.SessionFilings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in the top line that a budget was handed in and is frozen, and leads to reopening it. */
final class FilingMark extends Button {

  private final Messages messages;

  FilingMark(Messages messages) {
    this.messages = messages;
    setId("filing-mark");
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("filing-mark");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Shows how it stands, now and after each change.
   *
   * @param changed runs after each change, on the FX thread
   * @return ends that
   */
  Runnable follow(SessionFilings filings, Runnable changed) {
    show(filings);
    return filings.listen(filing ->
        Platform.runLater(() -> {
          show(filings);
          changed.run();
        }));
  }

  private void show(SessionFilings filings) {
    Filing latest = filings.latest().orElse(null);
    setVisible(latest != null);
    if (latest == null) {
      return;
    }
    boolean closed = latest.isClosed();
    String stage =
        closed
            ? "handin.stage." + (latest.stage() == Filing.Stage.RECEIVED ? "received" : "filed")
            : "handin.stage.open";
    setText(messages.text("handin.state", messages.text(stage), filings.version()));
    setGraphic(new FontIcon(closed ? Feather.LOCK : Feather.EDIT_3));
    String tip =
        messages.text(
            !closed
                ? "handin.mark.open"
                : filings.isReceived() ? "handin.mark.received" : "handin.mark.closed",
            filings.version());
    setTooltip(new Tooltip(tip));
    setAccessibleHelp(tip);
    getStyleClass().remove("closed");
    if (closed) {
      getStyleClass().add("closed");
    }
  }
}
