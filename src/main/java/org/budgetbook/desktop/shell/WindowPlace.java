package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood and how large it was. */
final class WindowPlace {

  private static final long SMALLEST = 400;

  private final Preferences preferences;

  WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Puts the window there again, unless that screen is gone. */
  void restore(Stage stage) {
    Optional<Long> x = preferences.number("window.x");
    Optional<Long> y = preferences.number("window.y");
    Optional<Long> width = preferences.number("window.width");
    Optional<Long> height = preferences.number("window.height");
    if (x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()) {
      boolean seen =
          width.get() >= SMALLEST
              && height.get() >= SMALLEST
              && Screen.getScreens().stream()
                  .anyMatch(screen ->
                      screen
                          .getVisualBounds()
                          .intersects(x.get(), y.get(), SMALLEST / 2.0, SMALLEST / 2.0));
      if (seen) {
        stage.setX(x.get());
        stage.setY(y.get());
        stage.setWidth(width.get());
        stage.setHeight(height.get());
      }
    }
    stage.setMaximized(preferences.text("window.maximised").orElse("").equals("true"));
  }

  /** Remembers it whenever it changes. */
  void follow(Stage stage) {
    for (Observable part :
        List.of(
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty())) {
      part.addListener(changed -> {
        if (stage.isShowing()) {
          remember(stage);
        }
      });
    }
  }

  private void remember(Stage stage) {
    preferences.set("window.maximised", stage.isMaximized());
    if (!stage.isMaximized() && !Double.isNaN(stage.getX())) {
      preferences.set("window.x", Math.round(stage.getX()));
      preferences.set("window.y", Math.round(stage.getY()));
      preferences.set("window.width", Math.round(stage.getWidth()));
      preferences.set("window.height", Math.round(stage.getHeight()));
    }
  }
}
