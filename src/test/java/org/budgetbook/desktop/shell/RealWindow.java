package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.preview.ExportFormat;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test's real window over a workspace in a folder of the test's. */
abstract class RealWindow {

  final Messages messages = new Messages(Resources.ofProgram());
  private @Nullable Background background;
  @TempDir Path folder;
  private @Nullable Stage stage;
  @Nullable MainWindow window;
  @Nullable File chosen;

  /** What is answered for packages, keys and receipts. */
  final Map<ExchangedFile, Path> exchanged = new EnumMap<>(ExchangedFile.class);

  List<File> packages = List.of();

  /** The name that was proposed for the file of the last export. */
  String proposed = "";

  @BeforeAll
  static void startToolkit() {
    Fx.start();
  }

  void start(TemporaryDesktop desktop) {
    start(desktop, desktop.preferences(), 1000, 700);
  }

  /** Opens the published book of 2025 at a part, in a window as on a small notebook. */
  TemporaryDesktop openPublished(String part) {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    Preferences preferences = desktop.preferences();
    preferences.set("budget", desktop.with(GoldenBooks.book(2025)));
    preferences.set("page", part);
    start(desktop, preferences, 1366, 768);
    return desktop;
  }

  private void start(TemporaryDesktop desktop, Preferences preferences, int width, int height) {
    Background work = new Background(messages);
    background = work;
    window =
        Fx.call(() ->
            new MainWindow(
                desktop,
                work,
                new DesktopResources(Resources.ofProgram(), messages, "System"),
                preferences,
                questions()));
    stage =
        Fx.call(() -> {
          Theme.LIGHT.use();
          Stage shown = new Stage();
          shown.setScene(Objects.requireNonNull(window).scene(width, height));
          shown.show();
          return shown;
        });
  }

  /** For a window that has closed already. */
  void hide() {
    Fx.run(stage()::close);
    stage = null;
    Objects.requireNonNull(background).close();
  }

  @AfterEach
  void end() {
    Stage open = stage;
    if (open != null) {
      TemporaryDesktop.close(Objects.requireNonNull(window));
      hide();
    }
  }

  /** Answers with the file chosen before; nothing when the user thinks better of it. */
  FileQuestions questions() {
    return new FileQuestions() {
      @Override
      public Optional<File> everything() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> everything(String name) {
        return Optional.empty();
      }

      @Override
      public Optional<File> ledger() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> sheet() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> template(String name) {
        proposed = name;
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> publishedFile() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> publishedFolder() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public List<File> parts() {
        return chosen == null ? List.of() : List.of(chosen);
      }

      @Override
      public Optional<File> part(String name) {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> exchanged(ExchangedFile kind, String name) {
        proposed = name;
        return Optional.ofNullable(exchanged.get(kind)).map(Path::toFile);
      }

      @Override
      public List<File> packages() {
        return packages;
      }

      @Override
      public Optional<File> summaryFolder() {
        return Optional.of(folder.toFile());
      }

      @Override
      public Optional<File> workspace() {
        return Optional.ofNullable(chosen);
      }

      @Override
      public Optional<File> export(ExportFormat format, String name) {
        proposed = name;
        return Optional.ofNullable(chosen);
      }
    };
  }

  void awaitBudget() {
    Fx.await("a budget is open", () -> Objects.requireNonNull(window).budget() != null);
  }

  BudgetPane budget() {
    return Objects.requireNonNull(Objects.requireNonNull(window).budget());
  }

  void awaitEnabled(String button) {
    Fx.await(button, () -> find(button) != null && !node(button).isDisabled());
  }

  void press(String button) {
    Fx.await(button, () -> find(button) != null);
    Fx.run(() -> ((ButtonBase) node(button)).fire());
  }

  /** Chooses an entry of a button's menu. */
  void choose(String menu, String item) {
    Fx.await(menu, () -> find(menu) != null);
    Fx.run(() ->
        ((MenuButton) node(menu))
            .getItems().stream()
                .filter(entry -> item.equals(entry.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  void type(String field, String text) {
    Fx.await(field, () -> find(field) != null);
    Fx.run(() -> ((TextField) node(field)).setText(text));
  }

  String text(String label) {
    return Fx.call(() -> ((Label) node(label)).getText());
  }

  Stage stage() {
    return Objects.requireNonNull(stage);
  }

  @Nullable Node find(String selector) {
    return stage().getScene().lookup(selector);
  }

  Node node(String selector) {
    return Objects.requireNonNull(find(selector), selector);
  }
}
