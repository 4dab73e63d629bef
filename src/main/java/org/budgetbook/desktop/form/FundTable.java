package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** A project's funds for term and year by source; the total is computed and held to the ledger. */
final class FundTable extends VBox {

  private static final AmountFormat AMOUNT = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final Project project;
  private final FormDesk desk;
  private final ActionQueue queue;
  private final GridPane grid = new GridPane();
  private final List<SavedField> fields = new ArrayList<>();
  private final Label termTotal = total("term-total");
  private final Label annualTotal = total("annual-total");
  private final Label comparison = new Label();
  private final Hyperlink take = new Hyperlink();

  FundTable(Project project, ActionQueue queue, FormDesk desk) {
    this.project = project;
    this.desk = desk;
    this.queue = queue;
    grid.getStyleClass().add("form-funds");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setHgrow(Priority.SOMETIMES);
    amounts.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, amounts, amounts);
    grid.addRow(
        0,
        heading("form.funds"),
        heading("form.funds.term.heading"),
        heading("form.funds.annual.heading"));
    Label total = new Label(desk.text("form.funds.total"));
    total.getStyleClass().add("form-total-name");
    grid.addRow(1, total, termTotal, annualTotal);
    int row = 2;
    for (FundPart part : FundPart.values()) {
      Label name = new Label(desk.text(part.label()));
      name.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row++, name, cell(part, FundPart.Span.TERM), cell(part, FundPart.Span.ANNUAL));
    }
    comparison.setId("fund-comparison");
    take.setId("fund-take");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.managedProperty().bind(take.visibleProperty());
    take.setOnAction(event -> take());
    HBox below = new HBox(comparison, take);
    below.getStyleClass().add("form-line");
    below.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("form-block");
    getChildren().addAll(grid, below);
  }

  private static Label total(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("form-total");
    return label;
  }

  private Label heading(String key) {
    Label label = new Label(desk.text(key));
    label.getStyleClass().add("form-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private VBox cell(FundPart part, FundPart.Span span) {
    TextField field = AmountField.control();
    field.setId(id(part, span));
    field.setAccessibleText(desk.text(part.label()) + " " + desk.text(span.label()));
    SavedField saved = new SavedField(field, new AmountField(project, part, span), queue, desk);
    fields.add(saved);
    return new VBox(field, saved.problem());
  }

  private static String id(FundPart part, FundPart.Span span) {
    return ("funds-" + span + "-" + part).toLowerCase(Locale.ROOT);
  }

  /** Takes the ledger's amount; as local funds where nothing is entered yet. */
  private void take() {
    save();
    var _ = queue.submit(book -> BudgetedFunds.take(book, project));
  }

  void show(Book book) {
    fields.forEach(field -> field.show(book));
    PerformanceTarget target = Targets.of(book, project.code());
    termTotal.setText(AMOUNT.format(target.term().total()));
    annualTotal.setText(AMOUNT.format(target.annual().total()));
    Money budgeted = Targets.budgeted(book, project.code());
    boolean agrees = target.annual().total().equals(budgeted);
    comparison.setText(comparison(target.annual().total(), budgeted));
    comparison.getStyleClass().removeAll("form-good", "form-attention");
    comparison.getStyleClass().add(agrees ? "form-good" : "form-attention");
    take.setText(
        target.annual().total().isZero()
            ? desk.text("form.funds.take")
            : desk.text("form.funds.follow", AMOUNT.format(budgeted)));
    take.setVisible(BudgetedFunds.of(book, project.code()).isPresent());
  }

  private String comparison(Money annual, Money budgeted) {
    if (annual.equals(budgeted)) {
      return desk.text("form.funds.agrees", AMOUNT.format(budgeted));
    }
    return annual.isZero()
        ? desk.text("form.funds.unwritten", AMOUNT.format(budgeted))
        : desk.text(
            "form.funds.differs", AMOUNT.format(budgeted), AMOUNT.format(annual.minus(budgeted)));
  }

  void save() {
    fields.forEach(SavedField::save);
  }
}
