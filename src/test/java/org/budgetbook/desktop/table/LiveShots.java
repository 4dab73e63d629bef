package org.budgetbook.desktop.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.GridCorner;
import org.budgetbook.library.Resources;

/** Pictures of live tables, their cards and the inspector, into the folder of the argument. */
public final class LiveShots {

  private final Path folder;

  private LiveShots(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Fx.start();
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Theme theme : Theme.values()) {
      new LiveShots(folder).all(theme);
    }
    System.exit(0);
  }

  private void all(Theme theme) throws IOException {
    String family = Fx.call(() -> Fonts.load(Resources.ofProgram()));
    Path workspace = Files.createTempDirectory("live");
    try (LiveStage screen =
        new LiveStage(workspace, "basic-expenditure-by-economic-class", family)) {
      Fx.run(theme::use);
      write("empty-focus", screen, theme);
      Fx.run(() ->
          screen
              .grid()
              .setCorners(
                  Map.of(
                      new CellPlace(1, 2), GridCorner.FAULT,
                      new CellPlace(2, 2), GridCorner.WARNING,
                      new CellPlace(3, 2), GridCorner.NOTICE)));
      settle(screen);
      write("corners", screen, theme);
      screen.select(new CellPlace(3, 2));
      settle(screen);
      write("make-up-tab", screen, theme);
      screen.select(new CellPlace(2, 3));
      screen.type("9");
      screen.press(KeyCode.ENTER);
      Fx.await("card", () -> screen.isShown("#cell-card"));
      Fx.await("amount", () -> screen.lookup("#cell-card .fact-amount").isFocused());
      settle(screen);
      write("card-several", screen, theme);
      Fx.run(() -> ((TextField) screen.lookup("#cell-card .fact-amount")).setText("3,000,000"));
      screen.press(KeyCode.ENTER);
      settle(screen);
      screen.press(KeyCode.ESCAPE);
      settle(screen);
      write("marks", screen, theme);
      Fx.run(() -> ((ToggleButton) screen.lookup("#inspect-history")).setSelected(true));
      settle(screen);
      write("history", screen, theme);
      Fx.run(() -> ((ToggleButton) screen.lookup("#inspect-prior-year")).setSelected(true));
      screen.show("three-public-expenses");
      screen.select(new CellPlace(1, 1));
      settle(screen);
      write("prior-year", screen, theme);
      screen.select(new CellPlace(0, 3));
      screen.type("5");
      screen.press(KeyCode.ENTER);
      Fx.await("form", () -> screen.isShown("#fact-form"));
      Fx.run(() -> {
        ((ComboBox<?>) screen.lookup("#answer-category")).getSelectionModel().select(1);
      });
      settle(screen);
      Fx.run(() -> ((TextField) screen.lookup("#answer-functional")).requestFocus());
      screen.type("xzyx");
      settle(screen);
      write("form", screen, theme);
      screen.show("projects");
      Fx.run(() -> ((ToggleButton) screen.lookup("#inspect-make-up")).setSelected(true));
      screen.select(new CellPlace(0, 1));
      settle(screen);
      write("projects", screen, theme);
      screen.show("expenditure");
      screen.select(new CellPlace(3, 1));
      settle(screen);
      write("label", screen, theme);
    }
  }

  private static void settle(LiveStage screen) {
    for (int pulse = 0; pulse < 30; pulse++) {
      Fx.run(() -> screen.stage().getScene().getRoot().layout());
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void write(String name, LiveStage screen, Theme theme) throws IOException {
    settle(screen);
    var picture =
        Fx.call(() -> {
          Parent root = screen.stage().getScene().getRoot();
          root.applyCss();
          root.layout();
          SnapshotParameters whole = new SnapshotParameters();
          whole.setViewport(
              new Rectangle2D(0, 0, root.getScene().getWidth(), root.getScene().getHeight()));
          return SwingFXUtils.fromFXImage(root.snapshot(whole, null), null);
        });
    String file = "%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT));
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
  }
}
