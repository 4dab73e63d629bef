package org.budgetbook.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/** Asks what a ledger's file does not say: department, year, edition and the unit of amounts. */
public final class ImportPage extends BorderPane {

  private final Messages messages;
  private final Path file;
  private final StartActions actions;
  private final TextField department = new TextField();
  private final EditionFields edition;
  private final ToggleGroup amounts = new ToggleGroup();
  private final RadioButton yuan;
  private final FormLayout form;

  public ImportPage(
      Messages messages, Path file, List<EditionChoice> editions, StartActions actions) {
    this.messages = messages;
    this.file = file;
    this.actions = actions;
    edition = new EditionFields(messages, editions, this::answered);
    department.setId("department-name");
    department.textProperty().addListener((source, before, after) -> answered());
    yuan = new RadioButton(messages.text("start.amounts.yuan"));
    RadioButton tenThousand = new RadioButton(messages.text("start.amounts.ten-thousand"));
    yuan.setToggleGroup(amounts);
    tenThousand.setToggleGroup(amounts);
    Button cancel = new Button(messages.text("start.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> actions.backToStart());
    Button read = new Button(messages.text("start.import.read"));
    read.setId("import-read");
    read.getStyleClass().add("accent");
    read.setDefaultButton(true);
    read.setOnAction(event -> read());
    Label name = new Label(file.toString());
    name.setWrapText(true);
    name.getStyleClass().add("form-summary");
    form = new FormLayout(messages, new VBox(), cancel, read);
    VBox choices = new VBox(yuan, tenThousand);
    choices.getStyleClass().add("form-choices");
    form.show(
        "start.import.title",
        FormLayout.named(messages.text("start.import.file"), name),
        FormLayout.named(messages.text("start.department"), department),
        edition,
        FormLayout.named(messages.text("start.amounts"), choices));
    setCenter(form);
  }

  /** What was complained of may be put right by it. */
  private void answered() {
    form.complain("");
  }

  @Override
  public void requestFocus() {
    department.requestFocus();
  }

  private void read() {
    Optional<String> complaint =
        department.getText().isBlank()
            ? Optional.of(messages.text("start.complaint.department"))
            : edition.complaint();
    if (complaint.isPresent()) {
      form.complain(complaint.get());
      return;
    }
    form.complain("");
    Department named = new Department(department.getText().strip());
    Heading heading = new Heading(edition.edition().id(), edition.year(), named);
    actions.importLedger(new LedgerImport(file, heading, unit()));
  }

  /** Nothing chosen: the reader judges, and asks when it is in doubt. */
  private @Nullable AmountUnit unit() {
    if (amounts.getSelectedToggle() == null) {
      return null;
    }
    return yuan.isSelected() ? AmountUnit.YUAN : AmountUnit.TEN_THOUSAND_YUAN;
  }
}
