package org.budgetbook.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.shell.Shots.Opened;
import org.budgetbook.desktop.shell.Shots.Size;

/** Pictures of the screens for what comes in: the new year, sheets, parts, published tables. */
final class ComingShots {

  private final Shots shots;

  ComingShots(Shots shots) {
    this.shots = shots;
  }

  void all(Size size, Theme theme) throws IOException {
    newYear(size, theme);
  }

  private void newYear(Size size, Theme theme) throws IOException {
    TemporaryDesktop desktop = new TemporaryDesktop(Files.createTempDirectory("shots"));
    desktop.with(desktop.sample());
    Opened opened = shots.open(desktop, desktop.preferences(), theme);
    Fx.await("cards", () -> opened.lookup(".card-next") != null);
    shots.write("coming-card", opened.stage(), size, theme);
    press(opened, ".card-next");
    Fx.await("built", () -> enabled(opened.lookup("#new-year-begin")));
    for (String section : new String[] {"projects", "codes", "numbers", "passages"}) {
      press(opened, "#section-" + section);
      shots.write("coming-year-" + section, opened.stage(), size, theme);
    }
    opened.close();
  }

  private static void press(Opened opened, String button) {
    Fx.run(() -> opened.find(button, ButtonBase.class).fire());
  }

  private static boolean enabled(@org.jspecify.annotations.Nullable Node button) {
    return button != null && !button.isDisabled();
  }
}
