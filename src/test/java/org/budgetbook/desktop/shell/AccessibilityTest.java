package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works by keyboard and hears the screen meets nothing without a name. */
class AccessibilityTest {

  /** Controls on all pages together. */
  private static final int MANY = 200;

  private final Messages messages = new Messages(Resources.ofProgram());
  @TempDir private Path folder;
  private Stage stage;
  private int reached;
  private MainWindow window;

  @BeforeEach
  void open() {
    Fx.start();
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(desktop.sample()));
    window =
        Fx.call(() ->
            new MainWindow(
                desktop,
                new Background(messages),
                new DesktopResources(Resources.ofProgram(), messages, "System"),
                preferences,
                null));
    stage =
        Fx.call(() -> {
          Theme.LIGHT.use();
          Stage made = new Stage();
          made.setScene(window.scene(990, 760));
          made.show();
          return made;
        });
    Fx.await("a budget is open", () -> window.budget() != null);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    TemporaryDesktop.close(window);
  }

  private BudgetPane budget() {
    return Objects.requireNonNull(window.budget());
  }

  @Test
  void whatever_the_keyboard_reaches_says_what_it_is() {
    Set<String> nameless = new TreeSet<>();
    for (Part part : Fx.call(() -> budget().parts())) {
      Fx.run(() -> budget().choose(part));
      Fx.await(
          part.id(),
          () -> {
            Node grid = stage.getScene().lookup(".grid");
            return !part.isTable() || grid != null;
          });
      Fx.run(() -> {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        collect(stage.getScene().getRoot(), part.id(), nameless);
      });
    }
    assertEquals(Set.of(), nameless);
    assertTrue(reached > MANY, "only " + reached + " controls were looked at");
  }

  private void collect(Node node, String part, Set<String> nameless) {
    if (!node.isVisible()) {
      return;
    }
    boolean isReached = node.isFocusTraversable() && !node.isDisabled();
    reached += isReached ? 1 : 0;
    if (isReached && !isNamed(node)) {
      nameless.add(
          part + ": " + node.getTypeSelector() + " " + node.getId() + " " + node.getStyleClass());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, part, nameless));
    }
  }

  /** By its own text, by a label for it, or by what it holds. */
  private static boolean isNamed(Node node) {
    return says(node.getAccessibleText())
        || says(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
  }

  private static boolean says(Object text) {
    return text instanceof String words && !words.isBlank();
  }

  @Test
  void the_cell_that_has_the_keyboard_is_spoken_and_the_grid_is_a_table() {
    Fx.run(() -> budget().chooseId(BudgetParts.entryPart("basic")));
    Fx.await("the grid is there", () -> stage.getScene().lookup("#entry-grid") != null);
    Fx.run(() -> budget().focusPage());
    String spoken = Fx.call(() -> stage.getScene().getFocusOwner().getAccessibleText());
    assertTrue(spoken.contains("单位"), spoken);
  }
}
