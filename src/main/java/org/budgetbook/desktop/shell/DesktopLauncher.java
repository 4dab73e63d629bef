package org.budgetbook.desktop.shell;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;

/** Starts the toolkit and shows the window. One for each process: the toolkit starts only once. */
public final class DesktopLauncher {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final DesktopServices services;
  private final Preferences preferences;
  private final Resources resources;
  private final Messages messages;

  /** A launcher for the desktop; it writes {@code preferences} when the window is closed. */
  public DesktopLauncher(
      DesktopServices services, Preferences preferences, Resources resources, Messages messages) {
    this.services = services;
    this.preferences = preferences;
    this.resources = resources;
    this.messages = messages;
  }

  /**
   * Shows the window and waits until it is closed.
   *
   * @throws RefusedException if there is no display to open it on
   */
  public void run() {
    run(stage -> {});
  }

  /**
   * For measuring: opens the budget that the preferences name and closes the window when its table
   * has been painted.
   *
   * @param painted called then, on the FX thread
   */
  public void runToFirstTable(Runnable painted) {
    run(stage -> new FirstTable(stage, painted).start());
  }

  private void run(Consumer<Stage> shown) {
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> shown.accept(open(closed::countDown)));
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

  /**
   * Shows the window. For the FX thread.
   *
   * @param closed runs on the FX thread when the window is closed and everything is saved
   */
  public Stage open(Runnable closed) {
    return open(closed, null);
  }

  /**
   * The same.
   *
   * @param files answers for the user which files are meant; null for the system's own dialogs
   */
  Stage open(Runnable closed, @Nullable FileQuestions files) {
    Background background = new Background(messages);
    MainWindow window =
        new MainWindow(
            services,
            background,
            new DesktopResources(resources, messages, Fonts.load(resources)),
            preferences,
            files);
    Stage stage = new Stage();
    window.use(preferences.choice("theme", Theme.LIGHT));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        window.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    new WindowPlace(preferences).restore(stage);
    stage.titleProperty().bind(window.titleProperty());
    stage.setOnCloseRequest(event -> {
      event.consume();
      window.close(stage::hide);
    });
    stage.setOnHidden(event -> closed.run());
    stage.show();
    new WindowPlace(preferences).follow(stage);
    return stage;
  }
}
