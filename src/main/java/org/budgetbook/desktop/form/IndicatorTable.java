package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.Project;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.message.Message;

/** The indicators (绩效指标) of one project: rows to add, fill, move, copy and remove. */
final class IndicatorTable extends VBox implements IndicatorRow.Moves {

  private final Project project;
  private final ActionQueue queue;
  private final FormDesk desk;
  private final Indicators indicators;
  private final VBox body = new VBox();
  private final Label none;
  private final MenuButton copy = new MenuButton();
  private final List<IndicatorRow> rows = new ArrayList<>();
  private List<IndicatorGroup> shown = List.of();

  IndicatorTable(Project project, ActionQueue queue, FormDesk desk) {
    this.project = project;
    this.queue = queue;
    this.desk = desk;
    this.indicators = new Indicators(desk.messages());
    MenuButton add = new MenuButton(desk.text("form.indicator.add"));
    add.setId("indicator-add");
    for (IndicatorGroup group : IndicatorGroup.values()) {
      if (!add.getItems().isEmpty()) {
        add.getItems().add(new SeparatorMenuItem());
      }
      for (String kind : indicators.kinds(group)) {
        MenuItem item =
            new MenuItem(desk.text("form.indicator.add.of", indicators.name(group), kind));
        item.setOnAction(event ->
            change(
                all -> indicators.with(all, new Indicator(group, kind, "", "", "")),
                Message.of("form.action.indicator.add", project.name(), kind)));
        add.getItems().add(item);
      }
    }
    Button complete = new Button(desk.text("form.indicator.complete"));
    complete.setId("indicator-complete");
    complete.setOnAction(event ->
        change(
            indicators::completed, Message.of("form.action.indicator.complete", project.name())));
    copy.setText(desk.text("form.indicator.copy"));
    copy.setId("indicator-copy");
    for (Region button : List.of(add, complete, copy)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox tools = new HBox(add, complete, copy);
    tools.getStyleClass().add("form-line");
    none = new Label(desk.text("form.indicator.none"));
    none.getStyleClass().add("form-hint");
    none.managedProperty().bind(none.visibleProperty());
    body.getStyleClass().add("indicator-rows");
    getStyleClass().add("form-block");
    getChildren().addAll(tools, none, header(), body);
  }

  private HBox header() {
    HBox header = new HBox();
    header.getStyleClass().add("indicator-row");
    header.setAlignment(Pos.CENTER_LEFT);
    header.getChildren().add(heading("form.indicator.group", "indicator-group"));
    for (IndicatorField.Part part : IndicatorField.Part.values()) {
      String style =
          switch (part) {
            case KIND -> "indicator-kind";
            case NAME -> "indicator-name";
            case TERM, ANNUAL -> "indicator-value";
          };
      Label label = heading(part.label(), style);
      if (part == IndicatorField.Part.NAME) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
      }
      header.getChildren().add(label);
    }
    Region buttons = new Region();
    buttons.getStyleClass().add("indicator-buttons");
    header.getChildren().add(buttons);
    header.visibleProperty().bind(none.visibleProperty().not());
    header.managedProperty().bind(header.visibleProperty());
    return header;
  }

  private Label heading(String key, String style) {
    Label label = new Label(desk.text(key));
    label.getStyleClass().addAll("form-heading", style);
    return label;
  }

  /** What is being typed is saved first, so that it moves along. */
  private void change(UnaryOperator<List<Indicator>> change, Message label) {
    save();
    var _ = queue.submit(book -> Targets.indicators(book, project.code(), change, label));
  }

  @Override
  public void move(int place, int step) {
    change(
        all -> Indicators.moved(all, place, step),
        Message.of("form.action.indicator.move", project.name()));
  }

  @Override
  public void remove(int place) {
    change(
        all -> Indicators.without(all, place),
        Message.of("form.action.indicator.remove", project.name()));
  }

  void show(Book book) {
    List<Indicator> all = Targets.of(book, project.code()).indicators();
    List<IndicatorGroup> groups = all.stream().map(Indicator::group).toList();
    none.setVisible(all.isEmpty());
    offerCopies(book);
    if (groups.equals(shown)) {
      rows.forEach(row -> row.show(book));
      return;
    }
    shown = groups;
    rows.clear();
    for (int place = 0; place < all.size(); place++) {
      IndicatorRow row =
          new IndicatorRow(project, place, all.get(place), indicators, this, queue, desk);
      row.reset(book);
      rows.add(row);
    }
    body.getChildren().setAll(rows);
  }

  private void offerCopies(Book book) {
    List<MenuItem> items = new ArrayList<>();
    for (Project other : book.projects()) {
      List<Indicator> theirs = Targets.of(book, other.code()).indicators();
      if (!other.code().equals(project.code()) && !theirs.isEmpty()) {
        MenuItem item =
            new MenuItem(desk.text("form.indicator.copy.of", other.name(), theirs.size()));
        item.setMnemonicParsing(false);
        item.setOnAction(event ->
            change(
                all -> indicators.copied(all, theirs),
                Message.of("form.action.indicator.copy", project.name(), other.name())));
        items.add(item);
      }
    }
    copy.getItems().setAll(items);
    copy.setDisable(items.isEmpty());
  }

  void save() {
    rows.forEach(IndicatorRow::save);
  }
}
