package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.Project;
import org.budgetbook.desktop.control.ActionQueue;

/** The performance target form of one project, in the order of the official one. */
final class TargetForm extends ScrollPane {

  private final Project project;
  private final FormDesk desk;
  private final ActionQueue queue;
  private final List<SavedField> fields = new ArrayList<>();
  private final FundTable funds;
  private final IndicatorTable indicators;
  private final Label name = new Label();
  private final StateChip state;
  private final CopyButtons copies;

  TargetForm(Project project, FormDesk desk) {
    this.project = project;
    this.desk = desk;
    this.queue = desk.queue();
    funds = new FundTable(project, queue, desk);
    indicators = new IndicatorTable(project, queue, desk);
    state = new StateChip(desk.messages());
    name.getStyleClass().add("form-card-title");
    name.setWrapText(true);
    copies = new CopyButtons(project, queue, desk, this::save);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, state, gap, copies);
    head.getStyleClass().add("form-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox body = new VBox(head, attributes(), section("form.section.funds", funds));
    for (TargetText text :
        List.of(
            TargetText.OVERVIEW,
            TargetText.BASIS,
            TargetText.NECESSITY,
            TargetText.SAFEGUARDS,
            TargetText.PLAN,
            TargetText.TERM_GOAL,
            TargetText.ANNUAL_GOAL)) {
      body.getChildren().add(longText(text));
    }
    body.getChildren().add(section("form.section.indicators", indicators));
    body.getStyleClass().add("form-body");
    setContent(body);
    setFitToWidth(true);
    getStyleClass().add("form-page");
  }

  private GridPane attributes() {
    ComboBox<String> attribute = new ComboBox<>();
    attribute.setEditable(true);
    attribute.getItems().setAll(Arrays.asList(desk.text("form.target.attributes").split("\\|")));
    attribute.getStyleClass().add("form-attribute");
    SavedField saved = save(attribute.getEditor(), TargetText.ATTRIBUTE);
    attribute.setOnAction(event -> saved.save());
    TextField period = new TextField();
    period.getStyleClass().add("form-short");
    save(period, TargetText.PERIOD);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    grid.addRow(
        0,
        label(TargetText.ATTRIBUTE, attribute),
        attribute,
        label(TargetText.PERIOD, period),
        period);
    return grid;
  }

  private Label label(TargetText text, Node control) {
    Label label = new Label(desk.text(text.label()));
    label.getStyleClass().add("form-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    return label;
  }

  private SavedField save(TextInputControl field, TargetText text) {
    field.setId("target-" + text.label().substring("form.target.".length()));
    field.setAccessibleText(desk.text(text.label()));
    SavedField saved = new SavedField(field, new TargetField(project, text), queue, desk);
    fields.add(saved);
    return saved;
  }

  private VBox longText(TargetText text) {
    TextArea area = new GrowingTextArea(2);
    SavedField saved = save(area, text);
    VBox block = new VBox(label(text, area), area, new TextCheck(area, desk), saved.problem());
    block.getStyleClass().add("form-block");
    return block;
  }

  private VBox section(String key, Node content) {
    Label title = new Label(desk.text(key));
    title.getStyleClass().add("form-section");
    VBox section = new VBox(title, content);
    section.getStyleClass().add("form-block");
    return section;
  }

  void show(Book book) {
    name.setText(book.projects().find(project.code()).map(Project::name).orElse(project.name()));
    state.show(Targets.state(book, project.code()));
    fields.forEach(field -> field.show(book));
    funds.show(book);
    indicators.show(book);
    copies.show(book);
  }

  void save() {
    fields.forEach(SavedField::save);
    funds.save();
    indicators.save();
  }
}
