package org.budgetbook.desktop.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top: whose budget this is, and what can be done with all of it. */
final class TopBar extends HBox {

  private static final double NAME_SHARE = 0.3;

  /** Of a button that has room for its icon only, in pixels. */
  private static final double SHRUNK = 40;

  private final Messages messages;
  private final Label department = new Label();
  private final Label year = new Label();
  private final UnitFilter units;
  private final FilingMark filing;
  private final Button undo = icon("undo", Feather.CORNER_UP_LEFT);
  private final Button redo = icon("redo", Feather.CORNER_UP_RIGHT);
  private final Button theme = icon("theme", Feather.MOON);

  TopBar(Messages messages, WindowActions actions) {
    this.messages = messages;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button back = icon("back", Feather.ARROW_LEFT);
    explain(back, messages.text("shell.back"));
    back.setOnAction(event -> actions.backToStart());
    department.setId("department");
    department.getStyleClass().add("top-department");
    // Where words are large the name stays longest, up to its share of the line.
    department
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(department.prefWidth(-1), getWidth() * NAME_SHARE),
                widthProperty(),
                department.textProperty(),
                department.fontProperty()));
    year.getStyleClass().add("top-year");
    year.setMinWidth(Region.USE_PREF_SIZE);
    units = new UnitFilter(messages);
    filing = new FilingMark(messages);
    undo.setOnAction(event -> actions.undo());
    redo.setOnAction(event -> actions.redo());
    Button search = new Button(messages.text("shell.search"), new FontIcon(Feather.SEARCH));
    search.setId("search");
    search.getStyleClass().add("top-search");
    search.setMinWidth(SHRUNK);
    search.setOnAction(event -> actions.openPalette());
    Button export = new Button(messages.text("shell.export"), new FontIcon(Feather.SHARE));
    export.setId("export");
    export.setMinWidth(SHRUNK);
    explain(export, messages.text("shell.export.tip"));
    export.setOnAction(event -> actions.export());
    MenuButton imports =
        new MenuButton(messages.text("import.open"), new FontIcon(Feather.DOWNLOAD));
    imports.setId("import");
    imports.setMinWidth(SHRUNK);
    imports.setTooltip(new Tooltip(messages.text("import.open.tip")));
    imports
        .getItems()
        .addAll(
            item("import.palette", "import-ledger", () -> actions.bring(IncomingFlow::ledger)),
            item("parts.merge.palette", "merge-parts", () -> actions.bring(IncomingFlow::merge)),
            item(
                "published.last-year.open",
                "take-last-year",
                () -> actions.bring(IncomingFlow::lastYear)),
            new SeparatorMenuItem(),
            item("parts.export.palette", "export-part", actions::exportPart));
    Button preview = new Button(messages.text("shell.preview"), new FontIcon(Feather.EYE));
    preview.setId("preview");
    preview.setMinWidth(SHRUNK);
    explain(preview, messages.text("shell.preview.tip"));
    preview.setOnAction(event -> actions.preview());
    Button manual = icon("manual", Feather.HELP_CIRCLE);
    explain(manual, messages.text("shell.manual"));
    manual.setOnAction(event -> actions.openManual());
    Button size = icon("text-size", Feather.TYPE);
    explain(size, messages.text("shell.text-size"));
    size.setOnAction(event -> actions.nextTextSize());
    theme.setOnAction(event -> actions.toggleTheme());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            back,
            department,
            year,
            filing,
            units,
            gap,
            undo,
            redo,
            search,
            imports,
            preview,
            export,
            size,
            theme,
            manual);
    next(Optional.empty(), Optional.empty());
  }

  private static Button icon(String id, Feather icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private MenuItem item(String key, String id, Runnable action) {
    MenuItem item = new MenuItem(messages.text("shell.menu.item", messages.text(key)));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void explain(Button button, String text) {
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
  }

  void heading(Heading heading, String edition) {
    String name = heading.department().name();
    department.setText(name.isBlank() ? messages.text("shell.department.blank") : name);
    year.setText(messages.text("desktop.top.year", heading.year()));
    year.setTooltip(new Tooltip(edition));
  }

  /** Whether it was handed in. */
  FilingMark filing() {
    return filing;
  }

  UnitFilter units() {
    return units;
  }

  /** What undo and redo would do now. */
  void next(Optional<Message> nextUndo, Optional<Message> nextRedo) {
    undo.setDisable(nextUndo.isEmpty());
    redo.setDisable(nextRedo.isEmpty());
    explain(undo, sentence("shell.undo", nextUndo));
    explain(redo, sentence("shell.redo", nextRedo));
  }

  private String sentence(String key, Optional<Message> action) {
    return action
        .map(label -> messages.text(key + ".of", label))
        .orElseGet(() -> messages.text(key));
  }

  void theme(Theme current) {
    Theme other = current.other();
    theme.setGraphic(new FontIcon(other == Theme.DARK ? Feather.MOON : Feather.SUN));
    explain(
        theme, messages.text(other == Theme.DARK ? "desktop.theme.dark" : "desktop.theme.light"));
  }
}
