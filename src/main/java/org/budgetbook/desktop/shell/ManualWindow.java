package org.budgetbook.desktop.shell;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.budgetbook.check.RuleSet;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.desktop.manual.ManualOutput;
import org.budgetbook.desktop.manual.ManualPage;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The manual beside the main window; one at a time. */
final class ManualWindow {

  private static final double WIDTH = 1040;
  private static final double HEIGHT = 680;

  private final DesktopResources resources;
  private final Background background;
  private final ManualOutput output;
  private volatile @Nullable Edition edition;
  private @Nullable Stage stage;
  private @Nullable ManualPage page;

  ManualWindow(DesktopResources resources, Background background, ManualOutput output) {
    this.resources = resources;
    this.background = background;
    this.output = output;
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
      manual = new ManualPage(resources.files(), resources.messages(), this::rules, this::print);
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

  /** The chapter about a page: a budget's is that of the part in view. */
  static String chapter(@Nullable Node page) {
    Part shown = page instanceof BudgetPane budget ? budget.shown() : null;
    return page instanceof WizardPage wizard
        ? wizard.chapter()
        : shown == null ? "start" : shown.chapter();
  }

  private void print() {
    Stage shown = stage;
    ManualPage manual = page;
    if (shown == null || manual == null) {
      return;
    }
    Messages messages = resources.messages();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("manual.pdf"));
    chooser.setInitialFileName(messages.text("manual.title") + ".pdf");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("shell.file.pdf"), "*.pdf"));
    File file = chooser.showSaveDialog(shown);
    if (file != null) {
      print(manual, file);
    }
  }

  private void print(ManualPage manual, File file) {
    manual.writing(true);
    manual.tell(resources.messages().text("manual.pdf.writing"));
    background.run(
        () -> output.writePdf(file.toPath()),
        pages -> {
          manual.writing(false);
          manual.tell(resources.messages().text("manual.pdf.written", pages, file));
        },
        sentence -> {
          manual.writing(false);
          manual.tell(sentence);
        });
  }

  private RuleSet rules() {
    Editions editions = new Editions(resources.files());
    Edition used = edition;
    return editions.rules(used == null ? editions.load(editions.ids().getLast()) : used);
  }
}
