package org.budgetbook.desktop.newyear;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.rollforward.ProjectOffer;
import org.jspecify.annotations.Nullable;

/** Last year's projects, each with what speaks for it; a space or a click takes or leaves one. */
final class ProjectTable extends TableView<ProjectOffer> {

  private static final double EM = 14;

  private final BiConsumer<ProjectCode, Boolean> decide;
  private Set<ProjectCode> taken = Set.of();

  ProjectTable(
      Messages messages,
      AmountFormat amounts,
      List<ProjectOffer> offers,
      BiConsumer<ProjectCode, Boolean> decide) {
    this.decide = decide;
    setId("new-year-projects");
    setAccessibleText(messages.text("newyear.projects"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    String[] heads = messages.text("newyear.projects.head", amounts.unit().word()).split("\\|", -1);
    TableColumn<ProjectOffer, String> comes = column(heads[0], 4, offer -> "");
    comes.setCellFactory(view -> new TakenCell(messages.text("newyear.projects.take")));
    comes.setMinWidth(4 * EM);
    comes.setMaxWidth(4 * EM);
    getColumns().add(comes);
    getColumns().add(column(heads[1], 9, offer -> offer.project().code().toString()));
    getColumns().add(column(heads[2], 30, offer -> offer.project().name()));
    TableColumn<ProjectOffer, String> amount =
        column(heads[3], 9, offer -> amounts.format(offer.amount()));
    amount.getStyleClass().add("amount");
    amount.setCellFactory(view -> new WordCell(Pos.CENTER_RIGHT));
    getColumns().add(amount);
    getColumns()
        .add(
            column(
                heads[4],
                6,
                offer ->
                    messages.text(offer.continuing() ? "newyear.continuing" : "newyear.one-off")));
    getColumns().add(column(heads[5], 20, offer -> messages.text(offer.why())));
    getColumns()
        .add(
            column(
                heads[6],
                7,
                offer ->
                    messages.text(offer.hasTarget() ? "newyear.target" : "newyear.target.none")));
    getItems().setAll(offers);
    setPlaceholder(WizardPage.nothing(messages.text("newyear.projects.nothing")));
    getSelectionModel().selectFirst();
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          ProjectOffer chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && chosen != null) {
            toggle(chosen);
            event.consume();
          }
        });
  }

  private TableColumn<ProjectOffer, String> column(
      String heading, int width, Function<ProjectOffer, String> text) {
    TableColumn<ProjectOffer, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(offer -> new ReadOnlyStringWrapper(text.apply(offer.getValue())));
    column.setCellFactory(view -> new WordCell(Pos.CENTER_LEFT));
    column.setPrefWidth(width * EM);
    column.setReorderable(false);
    column.setSortable(false);
    return column;
  }

  private void toggle(ProjectOffer offer) {
    ProjectCode code = offer.project().code();
    decide.accept(code, !taken.contains(code));
  }

  /** Shows which are taken. */
  void show(Set<ProjectCode> projects) {
    taken = projects;
    refresh();
  }

  private static class WordCell extends TableCell<ProjectOffer, String> {

    WordCell(Pos alignment) {
      setAlignment(alignment);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
      super.updateItem(text, nothing);
      setText(nothing ? null : text);
      boolean isLong = text != null && !nothing && text.length() > 12;
      setTooltip(isLong ? new Tooltip(text) : null);
    }
  }

  private final class TakenCell extends TableCell<ProjectOffer, String> {

    private final CheckBox box = new CheckBox();

    TakenCell(String name) {
      setAlignment(Pos.CENTER);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      box.setAccessibleText(name);
      box.setFocusTraversable(false);
      box.setOnAction(event -> {
        getSelectionModel().select(getIndex());
        toggle(getItems().get(getIndex()));
      });
    }

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
      super.updateItem(text, nothing);
      setGraphic(nothing ? null : box);
      if (!nothing && getIndex() < getItems().size()) {
        box.setSelected(taken.contains(getItems().get(getIndex()).project().code()));
      }
    }
  }
}
