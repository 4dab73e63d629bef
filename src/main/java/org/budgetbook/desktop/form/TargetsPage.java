package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Book;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Performance targets: the projects at the left, the chosen one's form at the right. */
final class TargetsPage implements Page {

  private final FormDesk desk;
  private final BorderPane root = new BorderPane();
  private final ListView<Entry> list = new ListView<>();
  private final Label summary = new Label();
  private final Hyperlink follow = new Hyperlink();
  private final Label none;
  private final Following following;
  private @Nullable TargetForm form;
  private @Nullable ProjectCode chosen;
  private boolean showing;

  /** A project as the list shows it. */
  private record Entry(Project project, Money budgeted, PartState state) {}

  TargetsPage(FormDesk desk) {
    this.desk = desk;
    Label title = new Label(desk.text("form.title.targets"));
    title.getStyleClass().add("form-title");
    summary.getStyleClass().add("form-help");
    list.setId("target-projects");
    list.setAccessibleText(desk.text("form.title.targets"));
    list.setCellFactory(view -> new ProjectCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    ActionQueue queue = desk.queue();
    follow.setId("targets-follow");
    follow.setWrapText(true);
    follow.managedProperty().bind(follow.visibleProperty());
    follow.setVisible(false);
    follow.setOnAction(event -> {
      save();
      var _ = queue.submit(BudgetedFunds::takeAll);
    });
    VBox left = new VBox(title, summary, follow, new TargetTableButtons(desk, this::save), list);
    left.getStyleClass().add("target-list");
    none = new Label(desk.text("form.target.none"));
    none.getStyleClass().add("form-hint");
    none.setWrapText(true);
    root.setLeft(left);
    root.getStyleClass().add("form-page");
    FormLayout.style(root);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((source, before, after) -> {
          if (after != null && !showing) {
            choose(after.project());
          }
        });
    following = new Following(desk.session(), this::show);
  }

  private void choose(Project project) {
    if (project.code().equals(chosen)) {
      return;
    }
    if (form != null) {
      form.save();
    }
    chosen = project.code();
    TargetForm other = new TargetForm(project, desk);
    other.show(desk.session().book());
    form = other;
    root.setCenter(other);
  }

  void reveal(ProjectCode project) {
    show(desk.session().book());
    list.getItems().stream()
        .filter(entry -> entry.project().code().equals(project))
        .findFirst()
        .ifPresent(entry -> {
          list.getSelectionModel().select(entry);
          list.scrollTo(entry);
        });
  }

  private void show(Book book) {
    List<Entry> entries = new ArrayList<>();
    for (Project project : book.projects()) {
      entries.add(
          new Entry(
              project,
              Targets.budgeted(book, project.code()),
              Targets.state(book, project.code())));
    }
    showList(entries);
    long done = entries.stream().filter(entry -> entry.state() == PartState.DONE).count();
    summary.setText(desk.text("form.target.summary", entries.size(), done));
    long differing = BudgetedFunds.differing(book);
    follow.setText(desk.text("form.target.follow", differing));
    follow.setVisible(differing > 0);
    if (form != null) {
      form.show(book);
    }
  }

  private void showList(List<Entry> entries) {
    showing = true;
    if (!list.getItems().equals(entries)) {
      list.getItems().setAll(entries);
    }
    Entry selected =
        entries.stream()
            .filter(entry -> entry.project().code().equals(chosen))
            .findFirst()
            .orElse(entries.isEmpty() ? null : entries.getFirst());
    if (selected == null) {
      chosen = null;
      form = null;
      root.setCenter(none);
    } else {
      list.getSelectionModel().select(selected);
      choose(selected.project());
    }
    showing = false;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    following.start();
  }

  @Override
  public void save() {
    if (form != null) {
      form.save();
    }
  }

  @Override
  public void detach() {
    save();
    following.stop();
  }

  /** Name, amount and state of a project. */
  private final class ProjectCell extends ListCell<Entry> {

    private final Label name = new Label();
    private final Label amount = new Label();
    private final StateChip state = new StateChip(desk.messages());
    private final VBox lines;

    ProjectCell() {
      amount.getStyleClass().add("form-hint");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox second = new HBox(amount, gap, state);
      second.setAlignment(Pos.CENTER_LEFT);
      lines = new VBox(name, second);
      lines.getStyleClass().add("target-entry");
      lines.setMinWidth(0);
      lines.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean nothing) {
      super.updateItem(entry, nothing);
      if (entry == null || nothing) {
        setGraphic(null);
        return;
      }
      name.setText(entry.project().name());
      amount.setText(
          desk.text(
              "desktop.amount",
              desk.amounts().format(entry.budgeted()),
              desk.amounts().unit().word()));
      state.show(entry.state());
      setGraphic(lines);
      setAccessibleText(name.getText() + " " + state.getText());
    }
  }
}
