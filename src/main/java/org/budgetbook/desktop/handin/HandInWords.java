package org.budgetbook.desktop.handin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Filing;
import org.budgetbook.session.Reception;

/** Versions, signatures and differences in words, and the nodes that show them. */
record HandInWords(Messages messages) {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int MOST_LINES = 12;

  /** One thing that is known of a package. */
  record Fact(String name, String value) {}

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String time(Instant at) {
    return DAY_AND_TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  String stage(Filing.Stage stage) {
    return text("handin.stage." + stage.name().toLowerCase(Locale.ROOT));
  }

  /** Who signed, or that nobody did. */
  String signature(Optional<String> name, Optional<String> fingerprint) {
    return fingerprint
        .map(shown ->
            name.map(holder -> text("handin.signed.by", holder, shown))
                .orElseGet(() -> text("handin.signed", shown)))
        .orElseGet(() -> text("handin.unsigned"));
  }

  /** When it was handed in, and who received it when. */
  List<Fact> facts(Filing filing) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("handin.fact.at"), time(filing.at())));
    filing
        .receivedAt()
        .ifPresent(at ->
            facts.add(
                new Fact(
                    text("handin.fact.received"),
                    text("handin.received.by", time(at), filing.receiver().orElse("")))));
    facts.add(
        new Fact(text("handin.fact.signature"), signature(Optional.empty(), filing.shownSigner())));
    facts.add(new Fact(text("handin.fact.digest"), filing.shownDigest()));
    return facts;
  }

  /** Names and values in two columns. */
  GridPane grid(List<Fact> facts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("handin-facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    for (Fact fact : facts) {
      Label name = new Label(fact.name());
      name.getStyleClass().add("handin-fact-name");
      Label value = new Label(fact.value());
      value.setWrapText(true);
      GridPane.setValignment(name, VPos.TOP);
      grid.addRow(grid.getRowCount(), name, value);
    }
    return grid;
  }

  /** All differences to read and to copy. */
  Node differences(Reception.Differences found) {
    if (found.isNone()) {
      return more(text("handin.differences.none"));
    }
    List<String> lines = new ArrayList<>();
    found.entries().forEach(line -> lines.add(text("handin.differences.entry", line)));
    found.figures().forEach(line -> lines.add(text("handin.differences.figure", line)));
    if (found.more() > 0) {
      lines.add(text("handin.differences.more", found.more()));
    }
    TextArea area = new TextArea(String.join("\n", lines));
    area.setEditable(false);
    area.setPrefRowCount(Math.min(MOST_LINES, lines.size()));
    area.getStyleClass().add("handin-differences");
    return area;
  }

  /** A heading with what stands under it. */
  static VBox section(String title, Node... content) {
    Label name = new Label(title);
    name.getStyleClass().add("handin-heading");
    VBox box = new VBox(name);
    box.getChildren().addAll(content);
    box.getStyleClass().add("handin-section");
    return box;
  }

  /** A line in small words. */
  static Label more(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("handin-more");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
