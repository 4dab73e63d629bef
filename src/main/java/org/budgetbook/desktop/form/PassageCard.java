package org.budgetbook.desktop.form;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.TakenOver;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.YearChange;

/** One text to write; a reason stands under the figures it explains. */
final class PassageCard extends VBox {

  private final AmountFormat amounts;

  private final PassageDefinition passage;
  private final FormDesk desk;
  private final Reasons reasons;
  private final PassageValue value;
  private final SavedField saved;
  private final StateChip state;
  private final Label figures = new Label();
  private final Button confirm = new Button();

  PassageCard(PassageDefinition passage, ActionQueue queue, FormDesk desk) {
    this.passage = passage;
    this.desk = desk;
    this.amounts = desk.amounts();
    this.reasons = new Reasons(desk.session().edition(), desk.session()::table);
    this.value = new PassageValue(passage, this::explained);
    getStyleClass().add("form-card");
    Label label = new Label(passage.label());
    label.getStyleClass().add("form-card-title");
    label.setMinWidth(Region.USE_PREF_SIZE);
    state = new StateChip(desk.messages());
    confirm.setText(
        desk.text(passage.reasonFor() == null ? "form.taken-over.confirm" : "form.reason.confirm"));
    confirm.getStyleClass().add("small");
    confirm.setMinWidth(Region.USE_PREF_SIZE);
    confirm.managedProperty().bind(confirm.visibleProperty());
    confirm.setVisible(false);
    confirm.setOnAction(event -> {
      var _ = queue.submit(value::confirmed);
    });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(label, state, gap, confirm);
    head.getStyleClass().add("form-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    Label hint = new Label(passage.hint());
    hint.getStyleClass().add("form-hint");
    hint.setWrapText(true);
    TextArea area = new GrowingTextArea(passage.reasonFor() == null ? 4 : 2);
    area.setId(fieldId(passage.key()));
    area.setAccessibleText(passage.label());
    saved = new SavedField(area, value, queue, desk);
    getChildren().add(head);
    if (passage.reasonFor() != null) {
      figures.getStyleClass().add("form-figures");
      figures.setWrapText(true);
      getChildren().add(figures);
    }
    getChildren().addAll(hint, area, new TextCheck(area, desk), saved.problem());
  }

  /** The id of a text's field, by which a jump finds it. */
  static String fieldId(EntryKey passage) {
    return passage.value().replace('.', '-');
  }

  private Optional<YearChange> explained(Book book) {
    return passage.reasonFor() == null
        ? Optional.empty()
        : Optional.of(reasons.change(passage, book));
  }

  void show(Book book) {
    saved.show(book);
    if (passage.reasonFor() == null) {
      boolean taken = new TakenOver(book).isUnconfirmed(passage.key());
      boolean written = book.supplement().passages().contains(passage.key());
      if (taken) {
        state.showTakenOver();
      } else {
        state.show(written ? PartState.DONE : PartState.EMPTY);
      }
      confirm.setVisible(taken);
      return;
    }
    YearChange change = reasons.change(passage, book);
    ReasonState reason = ReasonState.of(passage, book, change);
    state.show(reason);
    confirm.setVisible(reason == ReasonState.STALE);
    figures.setText(
        change.lastYear().isEmpty()
            ? desk.text(
                "form.reason.unknown", amounts.format(change.thisYear()), amounts.unit().word())
            : desk.text(
                "form.reason.figures",
                change.lastYear().map(amounts::format).orElse(""),
                amounts.format(change.thisYear()),
                change.change().map(this::signed).orElse(""),
                change
                    .percent()
                    .map(percent -> desk.text("form.reason.percent", percent))
                    .orElse(""),
                amounts.unit().word()));
  }

  private String signed(Money change) {
    return (change.signum() > 0 ? "+" : "") + amounts.format(change);
  }

  void save() {
    saved.save();
  }
}
