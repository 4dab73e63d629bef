package org.budgetbook.desktop.shell;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/** Writes pictures of every screen into a folder: {@code mvn -q -Pshots}. */
public final class Shots {

  record Size(int width, int height) {}

  private final Path folder;
  private final String only;
  private final Messages messages = new Messages(Resources.ofProgram());

  private final String family = Fx.call(() -> Fonts.load(Resources.ofProgram()));

  Shots(Path folder, String only) {
    this.folder = folder;
    this.only = only;
  }

  /**
   * Writes into the folder named first; {@code start}, {@code sample}, {@code coming}, {@code
   * going}, {@code edge} or {@code large} after it: only those.
   */
  public static void main(String[] args) throws IOException {
    Fx.start();
    // The toolkit would run on for ever.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      failure.printStackTrace();
      System.exit(1);
    });
    new Shots(Files.createDirectories(Path.of(args[0])), args.length > 1 ? args[1] : "").all();
    System.exit(0);
  }

  private void all() throws IOException {
    for (Size size : new Size[] {new Size(1366, 768), new Size(1920, 1080)}) {
      for (Theme theme : Theme.values()) {
        if (only.isEmpty() || only.equals("start")) {
          start(size, theme);
          failure(size, theme);
        }
        if (only.isEmpty() || only.equals("sample")) {
          tables(false, size, theme, TextSize.NORMAL);
        }
        if (only.isEmpty() || only.equals("coming")) {
          new ComingShots(this).all(size, theme);
        }
        if (only.isEmpty() || only.equals("going")) {
          new GoingShots(this).all(size, theme);
        }
      }
    }
    if (only.isEmpty() || only.equals("edge")) {
      for (Theme theme : Theme.values()) {
        new EdgeShots(this).all(new Size(1366, 768), theme);
      }
    }
    if (only.isEmpty() || only.equals("large")) {
      for (TextSize text : new TextSize[] {TextSize.HUGE, TextSize.LARGEST}) {
        tables(false, new Size(1366, 768), Theme.LIGHT, text);
      }
    }
    if (only.isEmpty()) {
      tables(true, new Size(1366, 768), Theme.LIGHT, TextSize.NORMAL);
    }
  }

  private void tables(boolean published, Size size, Theme theme, TextSize text) throws IOException {
    String prefix =
        (published ? "published" : "sample")
            + (text == TextSize.NORMAL ? "" : "-text" + Math.round(100 * text.scale()));
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(published ? desktop.published() : desktop.sample()));
    preferences.set("page", "table.income-and-expenditure");
    preferences.set("text-size", text);
    Opened opened = open(desktop, preferences, theme);
    Fx.await("tables are open", () -> opened.lookup("#table-grid") != null);
    for (Part part : Fx.call(() -> opened.budget().parts())) {
      Fx.run(() -> {
        opened.budget().choose(part);
        if (part.number().equals("3")) {
          opened.grid().select(new CellRange(2, 2, 6, 4));
        }
      });
      if (part.isTable()) {
        Fx.await(
            part.id(),
            () -> opened.find(".table-title", Label.class).getText().equals(part.fullTitle()));
      }
      if (part.id().equals(BudgetParts.PREVIEW)) {
        Fx.await("the first page is drawn", () -> isDrawn(opened.lookup("#page-0")));
        Fx.await("the pages in small are drawn", () -> areDrawn(opened));
      }
      Fx.await("totals", () -> !opened.find("#revenue", Label.class).getText().isEmpty());
      settle();
      write(prefix + "-" + part.id(), opened.stage(), size, theme);
      if (size.width() == 1366
          && theme == Theme.LIGHT
          && text == TextSize.NORMAL
          && part.number().equals("6")) {
        Fx.run(() -> opened.grid().setZoom(1.5));
        write(prefix + "-" + part.id() + "-zoom150", opened.stage(), size, theme);
        Fx.run(() -> opened.grid().setZoom(1));
      }
    }
    for (String typed : new String[] {"", "jbzc", "2070101"}) {
      Fx.run(() -> {
        opened.window().openPalette();
        opened.find("#palette-field", TextField.class).setText(typed);
      });
      write(prefix + "-palette-" + typed, opened.stage(), size, theme);
    }
    opened.close();
  }

  private static boolean areDrawn(Opened opened) {
    return opened.stage().getScene().getRoot().lookupAll(".preview-thumbnail").stream()
        .filter(paper -> paper.getScene() != null && paper.getParent().isVisible())
        .allMatch(Shots::isDrawn);
  }

  /** Whether a page of the preview shows its picture. */
  static boolean isDrawn(@Nullable Node page) {
    return page != null
        && page.lookup(".image-view") instanceof ImageView view
        && view.getImage() != null;
  }

  /** What is read beside the FX thread, as for the panel beside a table, has come and is shown. */
  static void settle() {
    for (int round = 0; round < 2; round++) {
      if (!ForkJoinPool.commonPool().awaitQuiescence(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("never quiet");
      }
      Fx.run(() -> {});
    }
  }

  private void start(Size size, Theme theme) throws IOException {
    TemporaryDesktop empty = new TemporaryDesktop(Files.createTempDirectory("shots"));
    Opened first = open(empty, empty.preferences(), theme);
    Fx.await("first run", () -> first.lookup("#start-sample") != null);
    write("start-first-run", first.stage(), size, theme);
    Fx.run(() -> first.find("#start-new", Button.class).fire());
    for (int step = 1; step <= 4; step++) {
      if (step == 2) {
        write("new-step2-empty", first.stage(), size, theme);
        Fx.run(() -> {
          first.find("#step-next", Button.class).fire();
          first.find("#department-name", TextField.class).setText("示范市文化和旅游局");
        });
        Fx.run(() -> {
          first.find(".unit-code", TextField.class).setText("205001");
          first.find(".unit-name", TextField.class).setText("示范市文化和旅游局（机关）");
        });
      }
      write("new-step" + step, first.stage(), size, theme);
      if (step < 4) {
        Fx.run(() -> first.find("#step-next", Button.class).fire());
      }
    }
    first.close();
    TemporaryDesktop filled = new TemporaryDesktop(Files.createTempDirectory("shots"));
    filled.with(filled.published());
    filled.with(filled.sample());
    Opened cards = open(filled, filled.preferences(), theme);
    Fx.await("cards", () -> cards.lookup(".card") != null);
    write("start-cards", cards.stage(), size, theme);
    safety(filled, cards, size, theme);
  }

  /** The page of safety, and the question for the password once one is set. */
  private void safety(TemporaryDesktop desktop, Opened cards, Size size, Theme theme)
      throws IOException {
    Fx.run(() -> cards.find("#safety", Button.class).fire());
    Fx.await("safety", () -> cards.lookup("#safety-restore") != null);
    Fx.run(() -> cards.find("#safety-inspect", Button.class).fire());
    write("safety", cards.stage(), size, theme);
    cards.close();
    desktop.desk().changePassword(desktop.userWorkspace(), "shots");
    desktop.desk().unlock(desktop.userWorkspace(), "");
    Opened locked = open(desktop, desktop.preferences(), theme);
    Fx.await("unlock", () -> locked.lookup("#unlock") != null);
    write("unlock", locked.stage(), size, theme);
    locked.close();
  }

  private void failure(Size size, Theme theme) throws IOException {
    TemporaryDesktop refusing =
        new TemporaryDesktop(Files.createTempDirectory("shots"))
            .refusing(RefusedException.of("store.busy", "budgetbook.mv.db"));
    Opened opened = open(refusing, refusing.preferences(), theme);
    Fx.await("the failure shows", () -> opened.lookup("#retry") != null);
    write("failure", opened.stage(), size, theme);
    opened.close();
  }

  record Opened(Stage stage, MainWindow window) {

    @Nullable Node lookup(String selector) {
      return stage.getScene().lookup(selector);
    }

    <N extends Node> N find(String selector, Class<N> type) {
      return type.cast(Objects.requireNonNull(lookup(selector), selector));
    }

    GridView grid() {
      return find("#table-grid", GridView.class);
    }

    BudgetPane budget() {
      return Objects.requireNonNull(window.budget());
    }

    void close() {
      Fx.run(stage::close);
      TemporaryDesktop.close(window);
    }
  }

  Opened open(TemporaryDesktop desktop, Preferences preferences, Theme theme) {
    return open(desktop, preferences, theme, null);
  }

  /** A window whose user answers every question for a file with this one. */
  Opened open(
      TemporaryDesktop desktop, Preferences preferences, Theme theme, @Nullable File chosen) {
    return Fx.call(() -> {
      MainWindow window =
          new MainWindow(
              desktop,
              new Background(messages),
              new DesktopResources(Resources.ofProgram(), messages, family),
              preferences,
              chosen == null ? null : new ChosenFile(chosen));
      Stage stage = new Stage();
      stage.setScene(window.scene(900, 700));
      window.use(theme);
      stage.show();
      return new Opened(stage, window);
    });
  }

  /**
   * The screen without a display is 1000 by 1000: the window's content is sized, not the window.
   */
  static BufferedImage picture(Stage stage, Size size) {
    return Fx.call(() -> {
      Scene scene = stage.getScene();
      scene.getRoot().applyCss();
      scene.getRoot().resize(size.width(), size.height());
      scene.getRoot().layout();
      SnapshotParameters whole = new SnapshotParameters();
      whole.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
      WritableImage image = scene.getRoot().snapshot(whole, null);
      return SwingFXUtils.fromFXImage(image, null);
    });
  }

  void write(String name, Stage stage, Size size, Theme theme) throws IOException {
    BufferedImage picture = picture(stage, size);
    String file =
        "%s-%s-%dx%d.png"
            .formatted(name, theme.name().toLowerCase(Locale.ROOT), size.width(), size.height());
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
  }
}
