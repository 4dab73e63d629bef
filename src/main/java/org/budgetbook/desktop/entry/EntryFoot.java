package org.budgetbook.desktop.entry;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Unit;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.SheetColumn;
import org.budgetbook.sheet.SheetRow;

/** Under an entry grid: how many rows, their sum, what is hidden and what is not complete. */
final class EntryFoot extends VBox {

  private final Messages messages;
  private final Label rows = new Label();
  private final Label drafts = new Label();
  private final Label filtered = new Label();
  private final Label notice = new Label();
  private final Label taken = new Label();
  private final HBox takenLine;
  private final HBox draftLine;
  private final HBox filterLine;

  EntryFoot(Messages messages, Runnable nextMissing, Runnable confirm, Runnable showAll) {
    this.messages = messages;
    getStyleClass().add("entry-foot");
    rows.setId("entry-rows");
    rows.setMinWidth(Region.USE_PREF_SIZE);
    drafts.setId("entry-drafts");
    drafts.getStyleClass().add("entry-drafts");
    filtered.setId("entry-filtered");
    notice.setId("entry-notice");
    notice.getStyleClass().add("entry-notice");
    notice.setWrapText(true);
    notice.managedProperty().bind(notice.visibleProperty());
    taken.setId("entry-taken-over");
    taken.getStyleClass().add("entry-drafts");
    takenLine = line(taken, link("entry.taken-over.confirm", "confirm-taken-over", confirm));
    draftLine = line(drafts, link("entry.drafts.next", "next-missing", nextMissing));
    filterLine = line(filtered, link("entry.filtered.clear", "show-all", showAll));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox first = new HBox(rows, draftLine, takenLine, gap, filterLine);
    first.getStyleClass().add("entry-foot-line");
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, notice);
    say("");
  }

  private Hyperlink link(String key, String id, Runnable action) {
    Hyperlink link = new Hyperlink(messages.text(key));
    link.setId(id);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  private static HBox line(Label text, Hyperlink link) {
    HBox line = new HBox(text, link);
    line.getStyleClass().add("entry-foot-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  /** Why something was not done; an empty text takes it away. */
  void say(String sentence) {
    notice.setText(sentence);
    notice.setVisible(!sentence.isEmpty());
  }

  void show(ShownSheet shown) {
    say("");
    int count = shown.rows().size();
    rows.setText(
        shown.sheet().grows()
            ? sum(shown)
                .map(sum ->
                    messages.text(
                        "entry.rows.sum",
                        count,
                        new AmountFormat(shown.amounts(), 2, true, false).format(sum),
                        SheetGridModel.unit(messages, shown.amounts())))
                .orElseGet(() -> messages.text("entry.rows", count))
            : "");
    int open = shown.drafts().size();
    drafts.setText(messages.text("entry.drafts", open));
    draftLine.setVisible(open > 0);
    int confirm = new TakenOverNumbers(shown.sheet()).in(shown.book()).size();
    taken.setText(messages.text("entry.taken-over", confirm));
    takenLine.setVisible(confirm > 0);
    filterLine.setVisible(shown.unit().isPresent());
    shown
        .unit()
        .flatMap(code -> shown.book().units().find(code))
        .map(Unit::name)
        .ifPresent(
            name -> filtered.setText(messages.text("entry.filtered", name, count, shown.hidden())));
  }

  /** Of the complete rows: what the tables count. */
  private static Optional<Money> sum(ShownSheet shown) {
    Optional<SheetColumn> amount =
        shown.columns().stream()
            .filter(column -> column.kind() instanceof ColumnKind.Amount)
            .findFirst();
    return amount.map(column ->
        shown.rows().stream()
            .filter(SheetRow::complete)
            .map(row -> row.text(column.id()))
            .filter(text -> !text.isEmpty())
            .map(Money::parseYuan)
            .reduce(Money.ZERO, Money::plus));
  }
}
