package org.budgetbook.desktop.shell;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Starts the toolkit and shows the window. One for each process: the toolkit starts only once. */
public final class DesktopLauncher {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final BudgetSource source;
  private final Resources resources;
  private final Messages messages;

  /** A launcher for the desktop; it closes {@code source} when the window is closed. */
  public DesktopLauncher(BudgetSource source, Resources resources, Messages messages) {
    this.source = source;
    this.resources = resources;
    this.messages = messages;
  }

  /**
   * Shows the window and waits until it is closed.
   *
   * @throws RefusedException if there is no display to open it on
   */
  public void run() {
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(closed));
    } catch (UnsupportedOperationException e) {
      // X11: no DISPLAY is named, or it cannot be reached.
      throw new RefusedException(Message.of("desktop.no-display"), e);
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }

  private void show(CountDownLatch closed) {
    Theme.LIGHT.use();
    Background background = new Background(messages);
    MainWindow window = new MainWindow(source, background, messages, Fonts.load(resources));
    Stage stage = new Stage();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        window.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    stage.titleProperty().bind(window.titleProperty());
    stage.setOnHidden(event -> {
      background.finish(source::close);
      closed.countDown();
    });
    stage.show();
  }
}
