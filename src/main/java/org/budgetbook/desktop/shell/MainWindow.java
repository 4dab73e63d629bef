package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.table.TablePage;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The window's content: joins navigation, table page, top and status line. */
final class MainWindow {

  private static final KeyCombination NEXT_TABLE =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PREVIOUS_TABLE =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private final BudgetSource source;
  private final Background background;
  private final Messages messages;
  private final String family;
  private final BorderPane root = new BorderPane();
  private final NavigationPane navigation;
  private final StatusLine status;
  private final TopBar top;
  private @Nullable TablePage page;
  private List<TableFigures> tables = List.of();
  private int shown;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private Theme theme = Theme.LIGHT;

  MainWindow(BudgetSource source, Background background, Messages messages, String family) {
    this.source = source;
    this.background = background;
    this.messages = messages;
    this.family = family;
    navigation = new NavigationPane(messages, this::show);
    status = new StatusLine(messages, this::resetZoom);
    top = new TopBar(messages, this::exportPdf, () -> use(theme.other()));
    root.getStyleClass().add("main-window");
    root.setStyle("-fx-font-family: \"" + family + "\";");
    root.setTop(top);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    title.set(messages.text("desktop.title"));
    open();
  }

  /** What stands in the window's frame. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    scene.getStylesheets().add("/desktop/window.css");
    return scene;
  }

  void use(Theme other) {
    theme = other;
    theme.use();
    top.theme(theme);
  }

  private void open() {
    root.setCenter(Placeholder.calm(messages.text("desktop.opening")));
    background.run(source::open, this::opened, this::failed);
  }

  private void opened(List<TableFigures> opened) {
    tables = opened;
    TableFigures first = opened.getFirst();
    top.show(first);
    title.set(messages.text("desktop.title.of", first.department(), first.year()));
    status.totals(Totals.of(opened));
    root.setLeft(navigation);
    root.setBottom(status);
    navigation.show(opened);
    if (page != null) {
      page.grid().requestFocus();
    }
  }

  private void failed(String sentence) {
    root.setCenter(Placeholder.failure(sentence, messages.text("desktop.retry"), this::open));
  }

  private void show(TableFigures table) {
    shown = tables.indexOf(table);
    TablePage current = page;
    if (current == null) {
      current = new TablePage(family, table);
      page = current;
      current.sumProperty().addListener((property, before, after) -> status.selection(after));
      current
          .grid()
          .zoomProperty()
          .addListener((property, before, after) -> status.zoom(after.doubleValue()));
    } else {
      current.show(table);
    }
    if (root.getCenter() != current) {
      root.setCenter(current);
    }
  }

  private void resetZoom() {
    if (page != null) {
      page.grid().setZoom(1);
    }
  }

  private void key(KeyEvent event) {
    if (NEXT_TABLE.match(event)) {
      navigation.choose(Math.min(tables.size() - 1, shown + 1));
    } else if (PREVIOUS_TABLE.match(event)) {
      navigation.choose(Math.max(0, shown - 1));
    } else if (EXPORT.match(event) && !tables.isEmpty()) {
      exportPdf();
    } else if (event.getCode() == KeyCode.F6 && page != null) {
      Node other = page.grid().isFocusWithin() ? navigation.lookup("#tables") : page.grid();
      other.requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void exportPdf() {
    TableFigures table = tables.get(shown);
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("desktop.export-pdf"));
    chooser.setInitialFileName(
        messages.text("desktop.export-pdf.file", table.department(), table.year()));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("desktop.file.pdf"), "*.pdf"));
    File chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen != null) {
      export(chosen.toPath());
    }
  }

  private void export(Path file) {
    top.exporting(true);
    status.notice("");
    background.run(
        () -> {
          source.exportPdf(file);
          return file;
        },
        written -> {
          top.exporting(false);
          status.notice(messages.text("desktop.export-pdf.done", written));
        },
        sentence -> {
          top.exporting(false);
          status.notice(sentence);
        });
  }
}
