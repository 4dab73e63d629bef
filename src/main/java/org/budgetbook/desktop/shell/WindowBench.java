package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.budgetbook.bench.Effort;
import org.budgetbook.bench.LargeBooks;
import org.budgetbook.bench.Result;
import org.budgetbook.bench.ScreenBench;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.Theme;
import org.budgetbook.desktop.grid.GridFrames;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceSession;

/**
 * Measures the desktop in real windows, without a display and with the software renderer: what a
 * machine without a graphics card does at least.
 */
public final class WindowBench implements ScreenBench {

  /** What the started program says when its first table has been painted. */
  public static final String READY = "ready";

  private static final double FRAME_AIM = 8;
  private static final int MANY_LINES = 5_000;

  private final Resources resources;
  private final Messages messages;
  private final Function<Path, DesktopServices> services;
  private final String program;

  /**
   * @param services the rooms behind a window whose workspace lies in a folder
   * @param program the class that starts the program to its first table: it says {@link #READY}
   *     when that is painted
   */
  public WindowBench(
      Resources resources,
      Messages messages,
      Function<Path, DesktopServices> services,
      Class<?> program) {
    this.resources = resources;
    this.messages = messages;
    this.services = services;
    this.program = program.getName();
  }

  /** Where the preferences of a measured window are kept. */
  public static Path preferences(Path folder) {
    return folder.resolve("window.properties");
  }

  @Override
  public int steps(Effort effort) {
    return 4 + effort.hours() + 1;
  }

  @Override
  public List<Result> run(Effort effort, Path folder, Consumer<String> step) {
    startToolkit();
    String family =
        ScriptedWindow.call(() -> {
          Theme.LIGHT.use();
          return Fonts.load(resources);
        });
    DesktopResources looks = new DesktopResources(resources, messages, family);
    step.accept("grid frames");
    List<Result> results = new ArrayList<>(frames(family, effort));
    step.accept("keys");
    Book many =
        new LargeBooks(new Editions(resources).load(new Editions(resources).ids().getLast()))
            .book(MANY_LINES);
    Path large = folder.resolve("large");
    try (ScriptedWindow window = open(large, looks, many)) {
      results.addAll(new EditingBench(window, effort).keys());
    }
    Path small = folder.resolve("sample");
    Book sample = services.apply(small).sample();
    try (ScriptedWindow window = open(small, looks, sample)) {
      results.addAll(new EditingBench(window, effort).hours(step));
    }
    results.addAll(new StartBench(program, small, effort, sample.lines().size()).run(step));
    return results;
  }

  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    try {
      Platform.startup(() -> ready.complete(true));
    } catch (IllegalStateException alreadyStarted) {
      ready.complete(true);
    }
    ready.join();
    Platform.setImplicitExit(false);
  }

  private static List<Result> frames(String family, Effort effort) {
    GridFrames frames = new GridFrames(family, effort.frames() / 2, effort.frames());
    List<Result> results = new ArrayList<>();
    ScriptedWindow.call(frames::measure)
        .forEach((what, times) ->
            results.add(
                Result.ofTimes(
                    "grid frame: " + what,
                    GridFrames.rows(),
                    times,
                    Result.Unit.MILLISECONDS,
                    FRAME_AIM,
                    "p99")));
    return results;
  }

  private ScriptedWindow open(Path folder, DesktopResources looks, Book book) {
    DesktopServices rooms = services.apply(folder);
    Preferences preferences = new Preferences(preferences(folder));
    preferences.set("page", BudgetParts.entryPart("basic"));
    if (rooms.open(rooms.userWorkspace()) instanceof Opening.Opened opened) {
      try (WorkspaceSession workspace = opened.workspace();
          BudgetSession created = workspace.create(book)) {
        preferences.set("budget", created.id());
      }
    }
    preferences.save();
    return ScriptedWindow.open(rooms, looks, preferences);
  }
}
