package org.budgetbook.desktop.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.budgetbook.bench.LargeBooks;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.shell.Shots.Opened;
import org.budgetbook.desktop.shell.Shots.Size;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;

/** Pictures at the edges: a budget in which nothing is entered, and one of 400 long projects. */
final class EdgeShots {

  private static final int LINES = 4000;
  private static final int PROJECTS = 400;
  private static final String LONG = "示范市城乡公共文化服务体系建设和旅游产业融合发展领导小组办公室";

  private static final List<String> PAGES =
      List.of(
          "entry.units",
          "entry.basic",
          "entry.projects",
          "form.reasons",
          "form.targets",
          "table.income-and-expenditure",
          "table.expenditure",
          "table.projects",
          "text.narrative",
          "checks",
          HandInPlaces.PART);

  private final Shots shots;

  EdgeShots(Shots shots) {
    this.shots = shots;
  }

  void all(Size size, Theme theme) throws IOException {
    pages("empty", empty(), size, theme);
    pages("many", many(), size, theme);
    dialogs(size, theme);
    damaged(size, theme);
  }

  private void dialogs(Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    preferences.set("page", "table.expenditure");
    Opened opened = shots.open(desktop, preferences, theme);
    Fx.await("the table", () -> opened.lookup("#table-grid") != null);
    Fx.run(() -> opened.window().export());
    Fx.await("export", () -> opened.lookup("#export-go") != null);
    shots.write("edge-export", opened.stage(), size, theme);
    Fx.run(() -> opened.find("#export-panel .button:cancel", Button.class).fire());
    TemporaryDesktop.addTenThousandYuan(opened.budget().session());
    Fx.run(() -> opened.grid().select(new CellRange(1, 2, 1, 2)));
    for (String tab : List.of("make-up", "prior-year", "checks", "history")) {
      Fx.run(() -> opened.find("#inspect-" + tab, ToggleButton.class).setSelected(true));
      Shots.settle();
      shots.write("edge-inspect-" + tab, opened.stage(), size, theme);
    }
    opened.close();
  }

  private void damaged(Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    desktop.with(desktop.published());
    byte[] noise = Files.readAllBytes(desktop.userWorkspace());
    new Random(1).nextBytes(noise);
    Files.write(desktop.userWorkspace(), noise);
    Opened opened = shots.open(desktop, desktop.preferences(), theme);
    Fx.await("it is said", () -> opened.lookup(".start-restore") != null);
    shots.write("edge-damaged", opened.stage(), size, theme);
    opened.close();
  }

  private static Book empty() {
    Heading heading = new Heading("lvliang-2025", 2025, new Department("示范市文化和旅游局"));
    Unit office = new Unit(new UnitCode("205001"), "示范市文化和旅游局（机关）", UnitType.ADMINISTRATIVE);
    return Book.empty(heading).apply(new UnitEdit(null, new Placed<>(Ordered.GAP, office)));
  }

  /** Its names are as long as names get. */
  private static Book many() {
    LargeBooks books = new LargeBooks(new Editions(Resources.ofProgram()).load("lvliang-2025"));
    String text =
        new BookJsonWriter()
            .text(books.book(LINES, PROJECTS))
            .replace("\"Department\"", "\"" + LONG + "\"")
            .replaceAll("\"Unit (\\d+)\"", "\"" + LONG + "第$1分中心\"")
            .replaceAll("\"Project (\\d+)\"", "\"公共图书馆、文化馆（站）免费开放中央和省级补助资金及市级配套（第$1批）\"");
    return new BookJsonReader().read("many.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private void pages(String name, Book book, Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    long id = desktop.with(book);
    Opened start = shots.open(desktop, preferences, theme);
    Fx.await("cards", () -> start.lookup(".card") != null);
    shots.write("edge-" + name + "-start", start.stage(), size, theme);
    start.close();
    preferences.set("budget", id);
    preferences.set("page", "entry.units");
    Opened opened = shots.open(desktop, preferences, theme);
    Fx.await("the budget", () -> opened.lookup("#import") != null);
    for (String page : PAGES) {
      Fx.run(() -> opened.budget().chooseId(page));
      Fx.await("totals", () -> !opened.find("#revenue", Label.class).getText().isEmpty());
      Shots.settle();
      shots.write("edge-" + name + "-" + page, opened.stage(), size, theme);
    }
    Fx.run(() -> {
      opened.window().openPalette();
      opened.find("#palette-field", TextField.class).setText("图书馆");
    });
    shots.write("edge-" + name + "-palette", opened.stage(), size, theme);
    opened.close();
  }
}
