package org.budgetbook.desktop.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/** 上年对比: this year's figure beside last year's, where last year's is entered. */
final class PriorYearTab extends VBox implements InspectorTab {

  private static final AmountFormat YUAN = new AmountFormat(AmountUnit.YUAN, 2, true, false);

  private final BudgetSession session;
  private final Messages messages;
  private final Label title = new Label();
  private final Label sentence = new Label();
  private final GridPane comparison = new GridPane();
  private final VBox compared = new VBox();

  PriorYearTab(BudgetSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    title.getStyleClass().add("inspect-place");
    sentence.getStyleClass().add("inspect-quiet");
    for (Label label : List.of(title, sentence)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.managedProperty().bind(label.visibleProperty());
    }
    comparison.getStyleClass().add("inspect-comparison");
    comparison.setId("comparison");
    comparison.managedProperty().bind(comparison.visibleProperty());
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setHgrow(Priority.ALWAYS);
    amounts.setHalignment(HPos.RIGHT);
    comparison.getColumnConstraints().addAll(new ColumnConstraints(), amounts);
    compared.getStyleClass().add("inspect-list");
    getStyleClass().add("inspect-tab");
    getChildren().addAll(title, comparison, sentence, compared);
    look(null);
  }

  @Override
  public void look(@Nullable TableFocus focus) {
    comparison.getChildren().clear();
    compared.getChildren().clear();
    Optional<EntryDefinition> entry = Optional.empty();
    Money amount = Money.ZERO;
    if (focus != null && focus.cell() instanceof Cell.Figure figure) {
      entry = entries().filter(candidate -> isOf(candidate, figure.address())).findFirst();
      amount = figure.amount();
    }
    if (focus == null || entry.isEmpty()) {
      say("", messages.text("inspect.prior.none"));
      entries().map(known -> new Label(known.label())).forEach(compared.getChildren()::add);
    } else if (focus.unit() != null) {
      say(entry.get().label(), messages.text("inspect.prior.one-unit"));
    } else {
      compare(entry.get(), amount);
    }
    comparison.setVisible(!comparison.getChildren().isEmpty());
  }

  private Stream<EntryDefinition> entries() {
    return session.edition().entryGroups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(entry -> entry.thisYear() != null && entry.kind() == EntryKind.AMOUNT);
  }

  private static boolean isOf(EntryDefinition entry, CellAddress cell) {
    CellReference reference = entry.thisYear();
    return reference != null
        && cell.equals(
            new CellAddress(
                reference.table(),
                reference.panel(),
                new RowKey.Fixed(reference.row()),
                reference.column()));
  }

  private void compare(EntryDefinition entry, Money thisYear) {
    Optional<Money> lastYear =
        session.book().supplement().numbers().find(entry.key()).map(EnteredNumber::amount);
    line("inspect.prior.this-year", yuan(thisYear, ""));
    if (lastYear.isEmpty()) {
      say(entry.label(), messages.text("inspect.prior.missing"));
      return;
    }
    Money before = lastYear.get();
    Money change = thisYear.minus(before);
    String sign = change.signum() > 0 ? "+" : "";
    line("inspect.prior.last-year", yuan(before, ""));
    line("inspect.prior.change", yuan(change, sign));
    line(
        "inspect.prior.percent",
        before.isZero()
            ? messages.text("inspect.prior.new")
            : sign + percent(change, before) + "%");
    say(entry.label(), "");
  }

  private String yuan(Money amount, String sign) {
    return messages.text("inspect.figure.yuan", sign + YUAN.format(amount));
  }

  private static String percent(Money change, Money before) {
    return BigDecimal.valueOf(change.fen())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(before.fen()).abs(), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void line(String key, String value) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("inspect-quiet");
    comparison.addRow(comparison.getRowCount(), name, new Label(value));
  }

  private void say(String heading, String said) {
    title.setText(heading);
    title.setVisible(!heading.isEmpty());
    sentence.setText(said);
    sentence.setVisible(!said.isEmpty());
  }
}
