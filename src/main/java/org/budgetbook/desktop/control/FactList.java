package org.budgetbook.desktop.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.figures.Explanation;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.FactWords;

/**
 * A figure's make-up (构成): its facts, under their units where there are several, each with its
 * amount in yuan to be edited in place and a way to the grid it was entered in.
 */
public final class FactList extends VBox {

  /** In yuan, as accountants read it. */
  static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private static final int ROW_HEIGHT = 46;
  private static final int MOST_ROWS = 8;

  /** A row of the list. */
  sealed interface Row {

    /** A unit and the sum of its facts below. */
    record Group(String name, Money sum) implements Row {}

    /** One fact. */
    record Line(FactId fact, String title, String detail, Money amount) implements Row {}
  }

  private final FactWords words;
  private final ListView<Row> rows = new ListView<>();
  private final Label refusal = new Label();
  private boolean filling;

  public FactList(Messages messages, FactWords words, FactPort port) {
    this.words = words;
    getStyleClass().add("fact-list");
    rows.getStyleClass().add("fact-rows");
    rows.setFixedCellSize(ROW_HEIGHT);
    rows.setFocusTraversable(false);
    rows.setAccessibleText(messages.text("live.make-up"));
    rows.setCellFactory(list -> new FactCell(messages, port, this::say));
    refusal.getStyleClass().add("fact-refusal");
    refusal.setId("fact-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().addAll(rows, refusal);
    say("");
  }

  /** Takes all height there is, instead of what a few facts need. */
  public void fill() {
    rows.setMaxHeight(Double.MAX_VALUE);
    filling = true;
  }

  private void say(String sentence) {
    refusal.setText(sentence);
    refusal.setVisible(!sentence.isEmpty());
  }

  /** Shows the facts as they stand; what is being typed into one that stays is kept. */
  public void show(Explanation makeUp, Book book) {
    List<Row> next = rowsOf(makeUp.facts(), book);
    List<Row> shown = rows.getItems();
    if (shown.size() == next.size()) {
      for (int i = 0; i < next.size(); i++) {
        if (!shown.get(i).equals(next.get(i))) {
          shown.set(i, next.get(i));
        }
      }
    } else {
      rows.getItems().setAll(next);
    }
    int most = filling ? next.size() : MOST_ROWS;
    rows.setPrefHeight(Math.clamp(next.size(), 1, Math.max(1, most)) * (double) ROW_HEIGHT + 2);
    rows.setMinHeight(Math.clamp(next.size(), 1, 3) * (double) ROW_HEIGHT + 2);
    say("");
  }

  private List<Row> rowsOf(List<Fact> facts, Book book) {
    Map<String, List<Fact>> byUnit = new LinkedHashMap<>();
    facts.forEach(fact ->
        byUnit.computeIfAbsent(words.unit(fact, book), unit -> new ArrayList<>()).add(fact));
    List<Row> grouped = new ArrayList<>();
    byUnit.forEach((unit, own) -> {
      if (byUnit.size() > 1) {
        grouped.add(
            new Row.Group(unit, own.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus)));
      }
      own.forEach(fact ->
          grouped.add(
              new Row.Line(
                  fact.id(), words.title(fact, book), words.detail(fact, book), fact.amount())));
    });
    return grouped;
  }
}
