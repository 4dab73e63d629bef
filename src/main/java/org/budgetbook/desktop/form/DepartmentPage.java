package org.budgetbook.desktop.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.message.Message;

/** The department that publishes: its name; year and layout are shown. */
final class DepartmentPage implements Page {

  private final FormDesk desk;
  private final FormLayout layout;
  private final TextField name = new TextField();
  private final Label year = new Label();
  private final Label edition = new Label();
  private final SavedField saved;
  private final Following following;

  DepartmentPage(FormDesk desk) {
    this.desk = desk;
    layout = new FormLayout(desk.text("form.title.department"), desk.text("form.help.department"));
    saved = new SavedField(name, new NameValue(), desk.queue(), desk);
    name.setId("department-name");
    name.getStyleClass().add("form-wide");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    row(grid, 0, "form.department.name", name);
    grid.add(saved.problem(), 1, 1);
    row(grid, 2, "form.department.year", year);
    row(grid, 3, "form.department.edition", edition);
    layout.add(grid);
    following = new Following(desk.session(), this::show);
  }

  private void row(GridPane grid, int row, String key, Node control) {
    Label label = new Label(desk.text(key));
    label.getStyleClass().add("form-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    grid.addRow(row, label, control);
  }

  private void show(Book book) {
    saved.show(book);
    year.setText(desk.text("form.department.year.of", book.heading().year()));
    edition.setText(desk.session().edition().title());
  }

  @Override
  public Node node() {
    return layout.root();
  }

  @Override
  public void attach() {
    following.start();
  }

  @Override
  public void save() {
    saved.save();
  }

  @Override
  public void detach() {
    save();
    following.stop();
  }

  /** The department's name; it stands in every title. */
  private static final class NameValue implements FieldValue {

    @Override
    public String text(Book book) {
      return book.heading().department().name();
    }

    @Override
    public Optional<Action> typed(Book book, String text) {
      Heading before = book.heading();
      String name = text.strip();
      if (name.equals(before.department().name())) {
        return Optional.empty();
      }
      Heading after = new Heading(before.edition(), before.year(), new Department(name));
      return Optional.of(
          new Action(
              Message.of("form.action.department", before.department().name(), name),
              new HeadingEdit(before.placed(), after.placed())));
    }
  }
}
