package org.budgetbook.desktop.control;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.Fx;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;

/** One page over a saved budget, in a window without a display. */
public final class PageStage implements AutoCloseable {

  private final WorkspaceSession workspace;
  private final BudgetSession session;
  private final Page page;
  private final StackPane root;
  private final Stage stage;

  /** Opens the sample in a new workspace of a folder and shows a page of it. */
  public PageStage(Path folder, Function<BudgetSession, Page> made) {
    this(folder, sample(), made);
  }

  public PageStage(Path folder, Book book, Function<BudgetSession, Page> made) {
    Fx.start();
    Resources resources = Resources.ofProgram();
    workspace =
        new WorkspaceDesk(resources, Clock.systemUTC()).create(folder.resolve("budgetbook"));
    session = workspace.create(book);
    String family = Fx.call(() -> Fonts.load(resources));
    page = Fx.call(() -> made.apply(session));
    root = Fx.call(() -> new StackPane(page.node()));
    stage =
        Fx.call(() -> {
          Theme.LIGHT.use();
          root.getStyleClass().add("main-window");
          root.setStyle("-fx-font-family: \"" + family + "\";");
          Scene scene = new Scene(root, 980, 700);
          scene.getStylesheets().add("/desktop/window.css");
          Stage window = new Stage();
          window.setScene(scene);
          window.show();
          page.attach();
          root.applyCss();
          root.layout();
          return window;
        });
  }

  public static Book sample() {
    return SampleBook.factsAlone();
  }

  public BudgetSession session() {
    return session;
  }

  public Page page() {
    return page;
  }

  /** The node of an id; it must be there. */
  public <T extends Node> T find(String id, Class<T> type) {
    return Fx.call(() -> {
      root.applyCss();
      root.layout();
      return type.cast(Objects.requireNonNull(root.lookup("#" + id), id));
    });
  }

  /** Presses a key where the keyboard is. */
  public void press(KeyCode code) {
    Fx.run(() -> {
      Node focus = stage.getScene().getFocusOwner();
      Event.fireEvent(focus, key(KeyEvent.KEY_PRESSED, "", code));
      Event.fireEvent(focus, key(KeyEvent.KEY_RELEASED, "", code));
    });
  }

  /** Types where the keyboard is, character by character. */
  public void type(String text) {
    Fx.run(() ->
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(character ->
                Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED))));
  }

  private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String text, KeyCode code) {
    return new KeyEvent(type, text, "", code, false, false, false, false);
  }

  /** A picture of the page in a theme, without the window around it. */
  public void picture(Path file, int width, int height, Theme theme) throws IOException {
    BufferedImage picture =
        Fx.call(() -> {
          theme.use();
          Scene scene = stage.getScene();
          scene.getRoot().applyCss();
          scene.getRoot().resize(width, height);
          scene.getRoot().layout();
          SnapshotParameters whole = new SnapshotParameters();
          whole.setViewport(new Rectangle2D(0, 0, width, height));
          WritableImage image = scene.getRoot().snapshot(whole, null);
          return SwingFXUtils.fromFXImage(image, null);
        });
    ImageIO.write(picture, "png", file.toFile());
  }

  @Override
  public void close() {
    Fx.run(() -> {
      page.detach();
      stage.close();
    });
    workspace.close();
  }
}
