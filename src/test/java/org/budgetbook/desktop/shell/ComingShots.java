package org.budgetbook.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.shell.Shots.Opened;
import org.budgetbook.desktop.shell.Shots.Size;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Pictures of the screens for what comes in: the new year, sheets, parts, published tables. */
final class ComingShots {

  private final Shots shots;

  ComingShots(Shots shots) {
    this.shots = shots;
  }

  void all(Size size, Theme theme) throws IOException {
    newYear(size, theme);
    ledger(size, theme);
    parts(size, theme);
    published(size, theme);
    lastYear(size, theme);
  }

  private void published(Size size, Theme theme) throws IOException {
    Path tables = Path.of("src/test/resources/golden/2025");
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Opened opened = shots.open(desktop, desktop.preferences(), theme, tables.toFile());
    Fx.await("first run", () -> opened.lookup("#start-rebuild") != null);
    for (String name : new String[] {"明细.xlsx", "说明.docx"}) {
      over(opened, DragEvent.DRAG_OVER, name);
      shots.write("coming-drop-" + name.substring(3), opened.stage(), size, theme);
      over(opened, DragEvent.DRAG_EXITED, name);
    }
    press(opened, "#start-rebuild");
    shots.write("coming-rebuild-empty", opened.stage(), size, theme);
    Fx.run(() -> opened.find("#department-name", TextField.class).setText("中国共产党吕梁市委员会办公室"));
    press(opened, "#published-folder");
    Fx.await("rebuilt", () -> enabled(opened.lookup("#rebuild-begin")));
    for (String section : new String[] {"lines", "sentences", "tables"}) {
      press(opened, "#section-" + section);
      shots.write("coming-rebuild-" + section, opened.stage(), size, theme);
    }
    opened.close();
    contradiction(tables, size, theme);
  }

  /** One figure with two digits the wrong way round. */
  private void contradiction(Path tables, Size size, Theme theme) throws IOException {
    Path copy = Files.createTempDirectory("shots");
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".tsv")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path six = copy.resolve("table06.tsv");
    Files.writeString(six, Files.readString(six).replace("1378.58", "1378.85"));
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Opened opened = shots.open(desktop, desktop.preferences(), theme, copy.toFile());
    Fx.await("first run", () -> opened.lookup("#start-rebuild") != null);
    press(opened, "#start-rebuild");
    press(opened, "#published-folder");
    Fx.await("the figures", () -> opened.lookup("#rebuilt-sentences") != null);
    shots.write("coming-rebuild-contradiction", opened.stage(), size, theme);
    opened.close();
  }

  private void lastYear(Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    Path tables = Path.of("src/test/resources/golden/2025");
    Opened opened = shots.open(desktop, preferences, theme, tables.toFile());
    Fx.await("the budget", () -> opened.lookup("#import") != null);
    Fx.run(() -> opened.find("#import", MenuButton.class).getItems().get(2).fire());
    Fx.await("the page", () -> opened.lookup("#published-folder") != null);
    press(opened, "#published-folder");
    Fx.await("the figures", () -> enabled(opened.lookup("#last-year-take")));
    shots.write("coming-last-year", opened.stage(), size, theme);
    opened.close();
  }

  private void ledger(Size size, Theme theme) throws IOException {
    Path folder = Files.createTempDirectory("shots");
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    String text =
        new LedgerWriter(new Vocabulary(Resources.ofProgram()))
            .text(desktop.sample())
            .replaceFirst("\\d+\\.00\n", "7654321.00\n")
            .replaceFirst("2070101", "2079901")
            .replaceFirst("2080505", "2089");
    Path file = Files.writeString(folder.resolve("2025年预算明细（二上）.csv"), text);
    Opened opened = shots.open(desktop, preferences, theme, file.toFile());
    Fx.await("the budget", () -> opened.lookup("#import") != null);
    Fx.run(() -> opened.find("#import", MenuButton.class).getItems().getFirst().fire());
    Fx.await("the preview", () -> visible(opened.lookup("#ledger-intake #complaint")));
    shots.write("coming-ledger-rows", opened.stage(), size, theme);
    press(opened, "#section-mapping");
    shots.write("coming-ledger-mapping", opened.stage(), size, theme);
    opened.close();
  }

  private void parts(Size size, Theme theme) throws IOException {
    Path folder = Files.createTempDirectory("shots");
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    Path file = folder.resolve("图书馆.json");
    desktop.part(desktop.sample(), file);
    Opened opened = shots.open(desktop, preferences, theme, file.toFile());
    Fx.await("the budget", () -> opened.lookup("#import") != null);
    Fx.run(() -> opened.find("#import", MenuButton.class).getItems().get(4).fire());
    Fx.await("the units", () -> opened.lookup("#unit-choice") != null);
    shots.write("coming-part-export", opened.stage(), size, theme);
    Fx.run(() -> opened.find("#unit-panel .button", ButtonBase.class).fire());
    TemporaryDesktop.addTenThousandYuan(opened.budget().session());
    Fx.run(() -> opened.find("#import", MenuButton.class).getItems().get(1).fire());
    Fx.await("the proposal", () -> visible(opened.lookup("#unit-parts #wizard-summary")));
    shots.write("coming-parts-first", opened.stage(), size, theme);
    press(opened, "#section-units");
    shots.write("coming-parts-units", opened.stage(), size, theme);
    opened.close();
  }

  private static boolean visible(@Nullable Node node) {
    return node != null && node.isVisible();
  }

  private void newYear(Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    desktop.with(desktop.sample());
    Opened opened = shots.open(desktop, desktop.preferences(), theme);
    Fx.await("cards", () -> opened.lookup(".card-next") != null);
    shots.write("coming-card", opened.stage(), size, theme);
    press(opened, ".card-next");
    Fx.await("built", () -> enabled(opened.lookup("#new-year-begin")));
    for (String section : new String[] {"projects", "codes", "numbers", "passages"}) {
      press(opened, "#section-" + section);
      shots.write("coming-year-" + section, opened.stage(), size, theme);
    }
    opened.close();
  }

  private static void press(Opened opened, String button) {
    Fx.run(() -> opened.find(button, ButtonBase.class).fire());
  }

  private static void over(Opened opened, EventType<DragEvent> type, String name) {
    Fx.run(() -> new DraggedFiles(Path.of(name)).send(type, opened.stage().getScene().getRoot()));
  }

  private static boolean enabled(@Nullable Node button) {
    return button != null && !button.isDisabled();
  }
}
