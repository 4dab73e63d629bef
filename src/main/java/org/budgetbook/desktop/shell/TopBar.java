package org.budgetbook.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top: whose budget this is, and what can be done with all of it. */
final class TopBar extends HBox {

  private final Messages messages;
  private final Label department = new Label();
  private final Label year = new Label();
  private final Button export = new Button();
  private final Button theme = new Button();

  TopBar(Messages messages, Runnable exportPdf, Runnable toggleTheme) {
    this.messages = messages;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    department.setId("department");
    department.getStyleClass().add("top-department");
    year.getStyleClass().add("top-year");
    year.setMinWidth(Region.USE_PREF_SIZE);
    export.setId("export-pdf");
    export.setText(messages.text("desktop.export-pdf"));
    export.setGraphic(new FontIcon(Feather.FILE_TEXT));
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(event -> exportPdf.run());
    export.setVisible(false);
    theme.setId("theme");
    theme.getStyleClass().addAll("flat", "button-icon");
    theme.setOnAction(event -> toggleTheme.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(department, year, gap, export, theme);
    department.setText(messages.text("desktop.title"));
    theme(Theme.LIGHT);
  }

  void show(TableFigures any) {
    department.setText(any.department());
    year.setText(messages.text("desktop.top.year", any.year()));
    year.setTooltip(new Tooltip(any.edition().title()));
    export.setVisible(true);
  }

  void theme(Theme current) {
    Theme other = current.other();
    theme.setGraphic(new FontIcon(other == Theme.DARK ? Feather.MOON : Feather.SUN));
    String name = messages.text(other == Theme.DARK ? "desktop.theme.dark" : "desktop.theme.light");
    theme.setTooltip(new Tooltip(name));
    theme.setAccessibleText(name);
  }

  void exporting(boolean running) {
    export.setDisable(running);
    export.setText(messages.text(running ? "desktop.exporting" : "desktop.export-pdf"));
  }
}
