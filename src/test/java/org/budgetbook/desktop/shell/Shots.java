package org.budgetbook.desktop.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;

/** Writes pictures of every screen into a folder: {@code mvn -q -Pshots}. */
public final class Shots {

  private record Size(int width, int height) {}

  private final Path folder;
  private final Messages messages = new Messages(Resources.ofProgram());

  private Shots(Path folder) {
    this.folder = folder;
  }

  /** Writes into the folder named by the argument. */
  public static void main(String[] args) throws IOException {
    Screen.start();
    new Shots(Files.createDirectories(Path.of(args[0]))).all();
    System.exit(0);
  }

  private void all() throws IOException {
    String family = Screen.call(() -> Fonts.load(Resources.ofProgram()));
    for (Size size : new Size[] {new Size(1366, 768), new Size(1920, 1080)}) {
      for (Theme theme : Theme.values()) {
        tables(new SampleBudget(), "sample", family, size, theme);
        failure(family, size, theme);
      }
    }
    // A published budget, in which some tables are without data.
    tables(new GoldenBudget(), "published", family, new Size(1366, 768), Theme.LIGHT);
  }

  private void tables(BudgetSource source, String prefix, String family, Size size, Theme theme)
      throws IOException {
    try (Background background = new Background(messages)) {
      Stage stage = stage(source, background, family, theme);
      Screen.await("tables are open", () -> stage.getScene().lookup("#table-grid") != null);
      for (int table = 0; table < 13; table++) {
        int index = table;
        Screen.run(() -> {
          ListView<?> list = (ListView<?>) stage.getScene().lookup("#tables");
          list.getSelectionModel().select(index);
          GridView grid = (GridView) stage.getScene().lookup("#table-grid");
          grid.requestFocus();
          if (index == 2) {
            grid.select(new CellRange(2, 2, 6, 4));
          }
        });
        write("%s-table%02d".formatted(prefix, table + 1), stage, size, theme);
        if (size.width() == 1366 && theme == Theme.LIGHT && index == 5) {
          Screen.run(() -> ((GridView) stage.getScene().lookup("#table-grid")).setZoom(1.5));
          write(prefix + "-table06-zoom150", stage, size, theme);
          Screen.run(() -> ((GridView) stage.getScene().lookup("#table-grid")).setZoom(1));
        }
      }
      Screen.close(stage);
    }
  }

  private void failure(String family, Size size, Theme theme) throws IOException {
    try (Background background = new Background(messages)) {
      GoldenBudget refusing =
          new GoldenBudget().refusing(RefusedException.of("store.busy", "budgetbook.mv.db"));
      Stage stage = stage(refusing, background, family, theme);
      Screen.await("the failure shows", () -> stage.getScene().lookup("#retry") != null);
      write("failure", stage, size, theme);
      Screen.close(stage);
    }
  }

  private Stage stage(BudgetSource source, Background background, String family, Theme theme) {
    return Screen.call(() -> {
      MainWindow window = new MainWindow(source, background, messages, family);
      Stage stage = new Stage();
      stage.setScene(window.scene(900, 700));
      window.use(theme);
      stage.show();
      return stage;
    });
  }

  /**
   * The screen without a display is 1000 by 1000: the window's content is sized, not the window.
   */
  private void write(String name, Stage stage, Size size, Theme theme) throws IOException {
    BufferedImage picture =
        Screen.call(() -> {
          Scene scene = stage.getScene();
          scene.getRoot().applyCss();
          scene.getRoot().resize(size.width(), size.height());
          scene.getRoot().layout();
          SnapshotParameters whole = new SnapshotParameters();
          whole.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
          WritableImage image = scene.getRoot().snapshot(whole, null);
          return SwingFXUtils.fromFXImage(image, null);
        });
    String file =
        "%s-%s-%dx%d.png"
            .formatted(name, theme.name().toLowerCase(Locale.ROOT), size.width(), size.height());
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
  }
}
