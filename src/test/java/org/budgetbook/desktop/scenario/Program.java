package org.budgetbook.desktop.scenario;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.shell.AnsweredFiles;
import org.budgetbook.launch.DesktopAtHome;
import org.jspecify.annotations.Nullable;

/**
 * The real program of a user whose home is a folder: started, used, closed, started again. Others
 * have homes of their own below it, and all exchange files in one folder.
 */
final class Program implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Path home;
  private final AnsweredFiles files = new AnsweredFiles();
  private @Nullable Stage stage;
  private CompletableFuture<Boolean> closed = new CompletableFuture<>();

  Program(Path home) {
    this.home = home;
  }

  void start() {
    start(home);
  }

  /** The same for somebody else, whose home that is. */
  void start(Path theirs) {
    Fx.start();
    closed = new CompletableFuture<>();
    CompletableFuture<Boolean> end = closed;
    stage = Fx.call(() -> files.open(DesktopAtHome.of(theirs), () -> end.complete(true)));
    Fx.run(() -> {
      stage().setX(0);
      stage().setY(0);
      stage().toFront();
      stage().requestFocus();
    });
    Fx.await("the window has the keyboard", () -> stage().isFocused());
  }

  /** The home of somebody else. */
  Path homeOf(String person) {
    return home.resolve("homes").resolve(person);
  }

  /** A file that goes from one to another. */
  Path exchanged(String name) {
    return home.resolve("exchanged").resolve(name);
  }

  /** What the user names when asked for files. */
  AnsweredFiles files() {
    return files;
  }

  boolean isRunning() {
    return stage != null;
  }

  Stage stage() {
    return Objects.requireNonNull(stage, "the program is not running");
  }

  Scene scene() {
    return stage().getScene();
  }

  /** Writes what the window shows, for whoever reads why a scenario failed. */
  void picture(Path file) {
    Stage open = stage;
    if (open == null) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      BufferedImage image =
          Fx.call(() -> SwingFXUtils.fromFXImage(open.getScene().snapshot(null), null));
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a user closes the window; ends when everything is saved. */
  @Override
  public void close() {
    Stage open = stage;
    if (open != null) {
      Fx.run(() -> {
        WindowEvent request = new WindowEvent(open, WindowEvent.WINDOW_CLOSE_REQUEST);
        Event.fireEvent(open, request);
        if (!request.isConsumed()) {
          open.hide();
        }
      });
      closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      stage = null;
    }
  }
}
