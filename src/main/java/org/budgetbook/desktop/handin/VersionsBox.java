package org.budgetbook.desktop.handin;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.session.Filing;

/** The versions that were handed in, the newest first, with what changed between them. */
final class VersionsBox extends VBox {

  private final HandInWords words;
  private final HandInDesk desk;
  private List<Filing> shown = List.of();

  VersionsBox(HandInWords words, HandInDesk desk) {
    this.words = words;
    this.desk = desk;
    getStyleClass().add("handin-versions");
  }

  /** Shows versions, the oldest first. */
  void show(List<Filing> versions) {
    if (versions.equals(shown)) {
      return;
    }
    shown = versions;
    getChildren().clear();
    for (int at = versions.size() - 1; at >= 0; at--) {
      Filing filing = versions.get(at);
      VBox box = new VBox(line(filing));
      if (!filing.isClosed() && at == versions.size() - 1) {
        offer(box, filing.version(), 0, () -> words.text("handin.compare.now", filing.version()));
      }
      if (at > 0) {
        int before = versions.get(at - 1).version();
        offer(box, before, filing.version(), () -> words.text("handin.compare", before));
      }
      box.getStyleClass().add("handin-version");
      getChildren().add(box);
    }
  }

  private HBox line(Filing filing) {
    Label version = new Label(words.text("handin.version", filing.version()));
    version.getStyleClass().add("handin-version-name");
    version.setMinWidth(Region.USE_PREF_SIZE);
    Label stage = new Label(words.stage(filing.stage()));
    stage
        .getStyleClass()
        .addAll("handin-chip", "stage-" + filing.stage().name().toLowerCase(Locale.ROOT));
    stage.setMinWidth(Region.USE_PREF_SIZE);
    StringBuilder told =
        new StringBuilder(words.text("handin.version.at", words.time(filing.at())));
    filing
        .receivedAt()
        .ifPresent(at ->
            told.append(
                words.text(
                    "handin.version.received", words.time(at), filing.receiver().orElse(""))));
    told.append(
        filing
            .shownSigner()
            .map(signer -> words.text("handin.version.signed"))
            .orElseGet(() -> words.text("handin.version.unsigned")));
    Label when = new Label(told.toString());
    when.setWrapText(true);
    HBox.setHgrow(when, Priority.ALWAYS);
    HBox line = new HBox(version, stage, when);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("handin-row");
    return line;
  }

  private void offer(VBox box, int version, int later, Supplier<String> title) {
    Button ask = new Button(title.get());
    ask.setId("handin-compare-" + version + "-" + later);
    ask.getStyleClass().addAll("flat", "handin-link");
    ask.setOnAction(event -> {
      ask.setDisable(true);
      desk.compare(
          version,
          later,
          found -> {
            box.getChildren().removeIf(node -> ask.equals(node.getUserData()));
            VBox differences = new VBox(words.differences(found));
            differences.setUserData(ask);
            box.getChildren().add(box.getChildren().indexOf(ask) + 1, differences);
            ask.setDisable(false);
          });
    });
    box.getChildren().add(ask);
  }
}
