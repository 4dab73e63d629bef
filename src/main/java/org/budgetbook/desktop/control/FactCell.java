package org.budgetbook.desktop.control;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.FactId;
import org.budgetbook.desktop.control.FactList.Row;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of a {@link FactList}. */
final class FactCell extends ListCell<FactList.Row> {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Messages messages;
  private final FactPort port;
  private final Consumer<String> refusal;
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label sum = new Label();
  private final TextField amount = new TextField();
  private final Button jump = new Button(null, new FontIcon(Feather.ARROW_UP_RIGHT));
  private final HBox line = new HBox();
  private final HBox group = new HBox();
  private final Label groupName = new Label();

  /** What was handed over and is not yet in the item shown. */
  private String committed = "";

  FactCell(Messages messages, FactPort port, Consumer<String> refusal) {
    this.messages = messages;
    this.port = port;
    this.refusal = refusal;
    getStyleClass().add("fact-cell");
    title.getStyleClass().add("fact-title");
    detail.getStyleClass().add("fact-detail");
    amount.getStyleClass().add("fact-amount");
    amount.setPrefWidth(132);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    jump.getStyleClass().addAll("flat", "button-icon", "fact-jump");
    jump.setTooltip(new Tooltip(messages.text("live.jump")));
    jump.setAccessibleText(messages.text("live.jump"));
    jump.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    line.getChildren().addAll(words, amount, jump);
    line.getStyleClass().add("fact-line");
    line.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    groupName.getStyleClass().add("fact-group-name");
    sum.getStyleClass().add("fact-group-sum");
    sum.setMinWidth(Region.USE_PREF_SIZE);
    group.getChildren().addAll(groupName, gap, sum);
    group.getStyleClass().add("fact-group");
    group.setAlignment(Pos.BOTTOM_LEFT);
    setPrefWidth(0);
    amount.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    amount
        .focusedProperty()
        .addListener((source, before, focused) -> {
          if (focused) {
            amount.selectAll();
          } else {
            commit();
          }
        });
    jump.setOnAction(event -> {
      if (getItem() instanceof Row.Line shown) {
        port.jumpTo(shown.fact());
      }
    });
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      commit();
      amount.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && getItem() instanceof Row.Line shown) {
      String kept = FactList.YUAN.format(shown.amount());
      if (amount.getText().equals(kept) || amount.getText().equals(committed)) {
        port.leave();
      } else {
        amount.setText(kept);
        refuse("");
      }
      event.consume();
    }
  }

  private void commit() {
    if (getItem() instanceof Row.Line shown
        && !amount.getText().equals(FactList.YUAN.format(shown.amount()))
        && !amount.getText().equals(committed)) {
      FactId fact = shown.fact();
      committed = amount.getText();
      port.typeAmount(fact, amount.getText())
          .thenAccept(sentence -> Platform.runLater(() -> answered(fact, sentence)));
    }
  }

  private void answered(FactId fact, String sentence) {
    if (getItem() instanceof Row.Line shown && shown.fact().equals(fact)) {
      refuse(sentence);
      committed = sentence.isEmpty() ? committed : "";
      if (sentence.isEmpty() && !amount.isFocused()) {
        amount.setText(FactList.YUAN.format(shown.amount()));
      }
    }
  }

  private void refuse(String sentence) {
    amount.pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
    refusal.accept(sentence);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    switch (row) {
      case Row.Group unit -> {
        groupName.setText(unit.name());
        sum.setText(FactList.YUAN.format(unit.sum()));
        setGraphic(group);
      }
      case Row.Line fact -> {
        title.setText(fact.title());
        detail.setText(fact.detail());
        detail.setTooltip(new Tooltip(fact.detail()));
        amount.setText(FactList.YUAN.format(fact.amount()));
        amount.setId("amount-" + fact.fact().value());
        amount.setAccessibleText(messages.text("live.amount-of", fact.title()));
        amount.pseudoClassStateChanged(REFUSED, false);
        committed = "";
        setGraphic(line);
      }
    }
  }
}
