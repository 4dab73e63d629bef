package org.budgetbook.desktop.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.budgetbook.check.RuleSet;
import org.budgetbook.desktop.manual.ManualPage;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.jspecify.annotations.Nullable;

/** The manual beside the main window; one at a time. */
final class ManualWindow {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 640;

  private final DesktopResources resources;
  private volatile @Nullable Edition edition;
  private @Nullable Stage stage;
  private @Nullable ManualPage page;

  ManualWindow(DesktopResources resources) {
    this.resources = resources;
  }

  /**
   * Shows a chapter.
   *
   * @param style that of the main window's root
   * @param used the edition whose rules are explained; null for the newest
   */
  void open(Window owner, String chapter, String style, @Nullable Edition used) {
    edition = used;
    Stage shown = stage;
    ManualPage manual = page;
    if (shown == null || manual == null) {
      manual = new ManualPage(resources.files(), resources.messages(), this::rules);
      Scene scene = new Scene(manual, WIDTH, HEIGHT);
      scene.getStylesheets().add("/desktop/manual.css");
      shown = new Stage();
      shown.initOwner(owner);
      shown.setTitle(resources.messages().text("manual.title"));
      shown.setScene(scene);
      Stage closing = shown;
      scene.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
              closing.hide();
            }
          });
      stage = shown;
      page = manual;
    }
    manual.setStyle(style);
    manual.open(chapter);
    shown.show();
    shown.toFront();
  }

  private RuleSet rules() {
    Editions editions = new Editions(resources.files());
    Edition used = edition;
    return editions.rules(used == null ? editions.load(editions.ids().getLast()) : used);
  }
}
