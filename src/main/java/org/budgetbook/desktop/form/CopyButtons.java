package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.ActionQueue;

/** Takes a project's target over from last year's book, and gives it to other projects. */
final class CopyButtons extends HBox {

  private final Project project;
  private final FormDesk desk;
  private final ActionQueue queue;
  private final Runnable save;
  private final Button lastYear = new Button();
  private final MenuButton give = new MenuButton();
  private Optional<PerformanceTarget> before = Optional.empty();

  /**
   * @param save saves what is being typed, so that it goes along
   */
  CopyButtons(Project project, ActionQueue queue, FormDesk desk, Runnable save) {
    this.project = project;
    this.queue = queue;
    this.desk = desk;
    this.save = save;
    lastYear.setId("target-last-year");
    lastYear.setOnAction(event ->
        before.ifPresent(form -> {
          save.run();
          var _ = queue.submit(book -> TargetCopies.fromLastYear(book, project, form));
        }));
    lastYear.managedProperty().bind(lastYear.visibleProperty());
    lastYear.setVisible(false);
    lastYear.setMinWidth(Region.USE_PREF_SIZE);
    give.setId("target-give");
    give.setText(desk.text("form.target.give"));
    give.setTooltip(new Tooltip(desk.text("form.target.give.hint")));
    give.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("form-line");
    getChildren().addAll(lastYear, give);
    var _ =
        desk.session()
            .lastYear()
            .thenAccept(found ->
                found
                    .flatMap(book -> offered(book))
                    .ifPresent(offer -> Platform.runLater(() -> offer(offer))));
  }

  private record Offer(int year, PerformanceTarget form) {}

  private Optional<Offer> offered(Book book) {
    return TargetCopies.in(book, project).map(form -> new Offer(book.heading().year(), form));
  }

  private void offer(Offer offer) {
    before = Optional.of(offer.form());
    lastYear.setText(desk.text("form.target.last-year", Integer.toString(offer.year())));
    lastYear.setTooltip(new Tooltip(desk.text("form.target.last-year.hint")));
    lastYear.setVisible(true);
  }

  void show(Book book) {
    List<Project> others =
        book.projects().values().stream()
            .filter(other -> !other.code().equals(project.code()))
            .toList();
    boolean written = book.supplement().targets().contains(project.code());
    give.setDisable(others.isEmpty() || !written);
    List<MenuItem> items = new ArrayList<>();
    items.add(item(desk.text("form.target.give.all", others.size()), others));
    items.add(new SeparatorMenuItem());
    others.forEach(other -> items.add(item(other.name(), List.of(other))));
    give.getItems().setAll(items);
  }

  private MenuItem item(String text, List<Project> others) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    List<ProjectCode> codes = others.stream().map(Project::code).toList();
    item.setOnAction(event -> {
      save.run();
      var _ = queue.submit(book -> TargetCopies.toOthers(book, project, codes));
    });
    return item;
  }
}
