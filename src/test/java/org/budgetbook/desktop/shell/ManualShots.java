package org.budgetbook.desktop.shell;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.budgetbook.csv.LedgerWriter;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.shell.Shots.Opened;
import org.budgetbook.desktop.shell.Shots.Size;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes the pictures of the manual (使用手册): {@code mvn -q -Pmanual-pictures}. */
public final class ManualShots {

  /** Small, so that words can be read in a printed picture. */
  private static final Size SIZE = new Size(1280, 720);

  /** A screen has few colours: more would only make files larger. */
  private static final int COLORS = 96;

  private static final int BITS = 8;

  private final Path folder;
  private final Shots shots;

  private ManualShots(Path folder) {
    this.folder = folder;
    this.shots = new Shots(folder, "");
  }

  /** Writes into the folder named first. */
  public static void main(String[] args) throws IOException {
    Fx.start();
    ManualShots manual = new ManualShots(Files.createDirectories(Path.of(args[0])));
    manual.start();
    manual.budget();
    manual.incoming();
    manual.handIn();
    manual.safety();
    System.exit(0);
  }

  private void start() throws IOException {
    TemporaryDesktop empty = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Opened first = shots.open(empty, empty.preferences(), Theme.LIGHT);
    Fx.await("first run", () -> first.lookup("#start-sample") != null);
    write("start", first);
    Fx.run(() -> first.find("#start-new", Button.class).fire());
    Fx.await("the steps", () -> first.lookup("#step-next") != null);
    Fx.run(() -> first.find("#step-next", Button.class).fire());
    Fx.await("the second", () -> first.lookup("#department-name") != null);
    Fx.run(() -> {
      first.find("#department-name", TextField.class).setText("示范市文化和旅游局");
      first.find(".unit-code", TextField.class).setText("205001");
      first.find(".unit-name", TextField.class).setText("示范市文化和旅游局（机关）");
    });
    write("new-units", first);
    first.close();
    TemporaryDesktop filled = new TemporaryDesktop(Files.createTempDirectory("shots"));
    filled.with(filled.sample());
    Opened cards = shots.open(filled, filled.preferences(), Theme.LIGHT);
    Fx.await("cards", () -> cards.lookup(".card-next") != null);
    write("cards", cards);
    Fx.run(() -> cards.find(".card-next", ButtonBase.class).fire());
    Fx.await(
        "built",
        () ->
            cards.lookup("#new-year-begin") != null
                && !cards.lookup("#new-year-begin").isDisabled());
    Fx.run(() -> cards.find("#section-projects", ButtonBase.class).fire());
    write("new-year", cards);
    cards.close();
  }

  private void budget() throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    preferences.set("page", "table.income-and-expenditure");
    Opened opened = shots.open(desktop, preferences, Theme.LIGHT);
    Fx.await("tables are open", () -> opened.lookup("#table-grid") != null);
    choose(opened, "entry.basic");
    write("entry", opened);
    Part third =
        Fx.call(() ->
            opened.budget().parts().stream()
                .filter(part -> part.number().equals("3"))
                .findFirst()
                .orElseThrow());
    choose(opened, third.id());
    Fx.await(
        "the table",
        () -> opened.find(".table-title", Label.class).getText().equals(third.fullTitle()));
    Fx.run(() -> opened.grid().select(new CellRange(3, 3, 3, 3)));
    write("table", opened);
    choose(opened, "form.targets");
    write("target", opened);
    choose(opened, "checks");
    write("review", opened);
    choose(
        opened,
        Fx.call(() ->
            opened.budget().parts().stream()
                .map(Part::id)
                .filter(id -> id.startsWith("text."))
                .findFirst()
                .orElseThrow()));
    write("text", opened);
    choose(opened, BudgetParts.PREVIEW);
    Fx.await("the first page is drawn", () -> Shots.isDrawn(opened.lookup("#page-0")));
    Fx.run(() -> {
      TextField page = opened.find("#preview-page", TextField.class);
      page.setText("8");
      page.fireEvent(new ActionEvent());
    });
    Fx.await("the page is drawn", () -> Shots.isDrawn(opened.lookup("#page-7")));
    write("preview", opened);
    opened.close();
  }

  /** A sheet with a fault and a part of a unit that was changed here. */
  private void incoming() throws IOException {
    Path place = Files.createTempDirectory("shots");
    TemporaryDesktop desktop = new TemporaryDesktop(place);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    String text =
        new LedgerWriter(new Vocabulary(Resources.ofProgram()))
            .text(desktop.sample())
            .replaceFirst("\\d+\\.00\n", "7654321.00\n")
            .replaceFirst("2080505", "2089");
    Path ledger = Files.writeString(place.resolve("2025年预算明细（二上）.csv"), text);
    Opened sheet = shots.open(desktop, preferences, Theme.LIGHT, ledger.toFile());
    menu(sheet, 0);
    Fx.await("the preview", () -> isVisible(sheet.lookup("#ledger-intake #complaint")));
    write("import", sheet);
    sheet.close();
    Path part = place.resolve("图书馆.json");
    desktop.part(desktop.sample(), part);
    Opened parts = shots.open(desktop, preferences, Theme.LIGHT, part.toFile());
    Fx.await("the budget", () -> parts.lookup("#import") != null);
    TemporaryDesktop.addTenThousandYuan(parts.budget().session());
    menu(parts, 1);
    Fx.await("the proposal", () -> isVisible(parts.lookup("#unit-parts #wizard-summary")));
    write("merge", parts);
    parts.close();
  }

  private void handIn() throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    preferences.set("page", HandInPlaces.PART);
    Opened opened = shots.open(desktop, preferences, Theme.LIGHT);
    Fx.await(
        "checked",
        () -> opened.lookup("#handin-make") instanceof ButtonBase make && !make.isDisabled());
    write("hand-in", opened);
    opened.close();
  }

  private void safety() throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    desktop.with(desktop.sample());
    Opened opened = shots.open(desktop, desktop.preferences(), Theme.LIGHT);
    Fx.await("first page", () -> opened.lookup("#safety") != null);
    Fx.run(() -> opened.find("#safety", ButtonBase.class).fire());
    Fx.await("the backups", () -> opened.lookup("#safety-inspect") != null);
    write("safety", opened);
    opened.close();
  }

  private static void menu(Opened opened, int item) {
    Fx.await("the budget", () -> opened.lookup("#import") != null);
    Fx.run(() -> opened.find("#import", MenuButton.class).getItems().get(item).fire());
  }

  private static boolean isVisible(@Nullable Node node) {
    return node != null && node.isVisible();
  }

  private static void choose(Opened opened, String part) {
    Fx.run(() ->
        opened
            .budget()
            .choose(
                opened.budget().parts().stream()
                    .filter(one -> one.id().equals(part))
                    .findFirst()
                    .orElseThrow()));
    Fx.await("totals", () -> !opened.find("#revenue", Label.class).getText().isEmpty());
  }

  private void write(String name, Opened opened) throws IOException {
    Shots.settle();
    // No picture names a folder of the machine that made it.
    Fx.run(() ->
        opened.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(Label.class::cast)
            .filter(label -> label.getText() != null && label.getText().contains(".mv.db"))
            .forEach(label -> label.setText("工作区文件：文档/budgetbook/budgetbook.mv.db")));
    // Layout asks for what only then is read: the second picture has it.
    Shots.picture(opened.stage(), SIZE);
    Shots.settle();
    BufferedImage picture = Shots.picture(opened.stage(), SIZE);
    ImageIO.write(indexed(picture), "png", folder.resolve(name + ".png").toFile());
  }

  /** The picture in its most frequent colours, each other dot in the nearest of them. */
  private static BufferedImage indexed(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Integer> colors =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLORS)
            .map(Map.Entry::getKey)
            .toList();
    int[] table = colors.stream().mapToInt(Integer::intValue).toArray();
    BufferedImage indexed =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(BITS, table.length, table, 0, false, -1, 0));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int color = picture.getRGB(x, y) & 0xFFFFFF;
        int index = nearest.computeIfAbsent(color, wanted -> nearest(wanted, table));
        indexed.getRaster().setSample(x, y, 0, index);
      }
    }
    return indexed;
  }

  private static int nearest(int color, int[] table) {
    int found = 0;
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < table.length; at++) {
      int red = (color >> 16) - (table[at] >> 16);
      int green = (color >> BITS & 0xFF) - (table[at] >> BITS & 0xFF);
      int blue = (color & 0xFF) - (table[at] & 0xFF);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        found = at;
      }
    }
    return found;
  }
}
