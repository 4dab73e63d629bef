package org.budgetbook.desktop.newyear;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.rollforward.CodeOffer;
import org.jspecify.annotations.Nullable;

/**
 * Codes between two years' catalogues: renamed ones to know of, retired ones to give a successor.
 */
final class CodeTable extends TableView<CodeOffer> {

  private static final double EM = 14;

  private final Messages messages;
  private final BiConsumer<ClassificationCode, ClassificationCode> decide;
  private Map<ClassificationCode, ClassificationCode> successors = Map.of();

  /**
   * A table of offers.
   *
   * @param decide gets a retired code and its successor, of the same classification and level
   */
  CodeTable(
      Messages messages,
      List<CodeOffer> offers,
      BiConsumer<ClassificationCode, ClassificationCode> decide) {
    this.messages = messages;
    this.decide = decide;
    setId("new-year-codes");
    setAccessibleText(messages.text("newyear.codes"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    String[] heads = messages.text("newyear.codes.head").split("\\|", -1);
    words(heads[0], 10, offer -> messages.text(kind(offer)));
    words(heads[1], 8, offer -> offer.code().digits());
    words(heads[2], 22, CodeOffer::lastName);
    words(heads[3], 5, offer -> Integer.toString(offer.facts()));
    TableColumn<CodeOffer, CodeOffer> change = new TableColumn<>(heads[4]);
    change.setCellValueFactory(offer -> new ReadOnlyObjectWrapper<>(offer.getValue()));
    change.setCellFactory(view -> new ChangeCell());
    change.setPrefWidth(34 * EM);
    change.setSortable(false);
    change.setReorderable(false);
    getColumns().add(change);
    getItems().setAll(offers);
    setPlaceholder(WizardPage.nothing(messages.text("newyear.codes.nothing")));
  }

  private static String kind(CodeOffer offer) {
    return "newyear.kind."
        + Catalogs.kindOf(offer.code()).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void words(String heading, int width, Function<CodeOffer, String> text) {
    TableColumn<CodeOffer, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(offer -> new ReadOnlyObjectWrapper<>(text.apply(offer.getValue())));
    column.setPrefWidth(width * EM);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }

  /** Shows which retired codes have which successor. */
  void show(Map<ClassificationCode, ClassificationCode> decided) {
    successors = decided;
    refresh();
  }

  /** A code typed or chosen: its leading digits. */
  private void typed(CodeOffer offer, String text) {
    String digits = text.strip().replaceFirst("(?s)[^0-9].*", "");
    if (digits.length() != offer.code().digits().length()) {
      return;
    }
    try {
      decide.accept(offer.code(), sameKind(offer.code(), digits));
    } catch (RefusedException notACode) {
      refresh();
    }
  }

  private static ClassificationCode sameKind(ClassificationCode code, String digits) {
    return switch (code) {
      case FunctionalCode old -> new FunctionalCode(digits);
      case DepartmentEconomicCode old -> new DepartmentEconomicCode(digits);
      case GovernmentEconomicCode old -> new GovernmentEconomicCode(digits);
      case RevenueCode old -> new RevenueCode(digits);
    };
  }

  private final class ChangeCell extends TableCell<CodeOffer, CodeOffer> {

    @Override
    protected void updateItem(@Nullable CodeOffer offer, boolean nothing) {
      super.updateItem(offer, nothing);
      setText(null);
      setGraphic(null);
      if (offer == null || nothing) {
        return;
      }
      switch (offer.change()) {
        case CodeOffer.Change.Renamed renamed ->
            setText(messages.text("newyear.renamed", renamed.nextName()));
        case CodeOffer.Change.Retired retired -> setGraphic(choice(offer, retired.candidates()));
      }
    }

    private Node choice(CodeOffer offer, List<CatalogEntry> candidates) {
      ComboBox<String> box = new ComboBox<>();
      box.setId("successor-" + offer.code().digits());
      box.setEditable(true);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setPromptText(messages.text("newyear.retired"));
      box.setAccessibleText(messages.text("newyear.retired"));
      candidates.forEach(entry -> box.getItems().add(entry.code() + " " + entry.name()));
      ClassificationCode successor = successors.get(offer.code());
      if (successor != null) {
        box.setValue(
            box.getItems().stream()
                .filter(item -> item.startsWith(successor.digits()))
                .findFirst()
                .orElse(successor.digits()));
      }
      box.valueProperty()
          .addListener((property, before, after) -> {
            if (after != null) {
              typed(offer, after);
            }
          });
      return box;
    }
  }
}
