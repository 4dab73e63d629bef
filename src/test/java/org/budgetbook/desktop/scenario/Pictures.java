package org.budgetbook.desktop.scenario;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.budgetbook.desktop.Fx;

/**
 * Pictures of a scenario as it is played: one of the window after each step that acts, numbered by
 * the step's line, and {@code steps.txt}, which says what each shows.
 */
final class Pictures {

  private static final long SETTLING_MILLIS = 400;

  private final Path folder;

  private Pictures(Path folder) {
    this.folder = folder;
  }

  /** Those asked for by {@code -Dscenario.pictures=FOLDER}. */
  static Optional<Pictures> asked() {
    return Optional.ofNullable(System.getProperty("scenario.pictures"))
        .map(folder -> new Pictures(Path.of(folder)));
  }

  /** After a step of a scenario. */
  void take(String scenario, ScenarioFile.Line line, Stage window) {
    Path all = folder.resolve(scenario.replace(".scenario", ""));
    String name = String.format(Locale.ROOT, "%03d.png", line.number());
    try {
      Files.createDirectories(all);
      // What slides or fades in has arrived by then.
      Thread.sleep(SETTLING_MILLIS);
      ImageIO.write(screen(window), "png", all.resolve(name).toFile());
      Files.writeString(
          all.resolve("steps.txt"),
          name + "  " + line.sentence() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The window with what stands over it, as far as it is on the screen. */
  private static BufferedImage screen(Stage window) {
    return Fx.call(() -> {
      Rectangle2D screen = Screen.getPrimary().getBounds();
      Rectangle2D shown =
          new Rectangle2D(
              screen.getMinX(),
              screen.getMinY(),
              Math.min(screen.getWidth(), window.getWidth()),
              Math.min(screen.getHeight(), window.getHeight()));
      return SwingFXUtils.fromFXImage(new Robot().getScreenCapture(null, shown), null);
    });
  }
}
