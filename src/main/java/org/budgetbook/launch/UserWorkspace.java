package org.budgetbook.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.manual.ManualOutput;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.desktop.shell.DesktopServices;
import org.budgetbook.desktop.shell.Incoming;
import org.budgetbook.edition.Edition;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.PackageDesk;
import org.budgetbook.session.WorkspaceDesk;

/**
 * The rooms behind the window, for the person at this computer, whose own workspace is one file in
 * a folder of theirs. For one thread.
 */
final class UserWorkspace implements DesktopServices {

  private static final String FILE = "budgetbook.mv.db";
  private static final String SAMPLE = "samples/sample-2025/book.json";

  private final Resources resources;
  private final Path folder;
  private final WorkspaceDesk desk;
  private final BookOutput output;
  private final Incoming incoming;
  private final Clock clock;
  private final Optional<Path> named;

  UserWorkspace(Resources resources, Path folder, Clock clock) {
    this(resources, folder, clock, Optional.empty());
  }

  /**
   * @param named the package to open at once
   */
  UserWorkspace(Resources resources, Path folder, Clock clock, Optional<Path> named) {
    this.resources = resources;
    this.folder = folder;
    this.named = named;
    this.clock = clock;
    this.desk = new WorkspaceDesk(resources, clock);
    this.incoming = new IncomingFiles(resources, folder, clock);
    this.output =
        new FinishedBook(resources, new Messages(resources), FinishedBook::systemPrinters);
  }

  /**
   * The program's files, and the editions that the user keeps beside the workspace. Where their
   * index cannot be read that is said, and the program does without.
   *
   * @param refused takes the sentence that says so
   */
  static Resources resources(Path folder, Consumer<Message> refused) {
    Resources program = Resources.ofProgram();
    if (!Files.isReadable(folder.resolve("editions").resolve("index.yaml"))) {
      return program;
    }
    try {
      return program.withEditions(folder);
    } catch (RefusedException e) {
      refused.accept(e.sentence());
      return program;
    }
  }

  /** {@code BUDGETBOOK_HOME}, else a folder in the user's documents. */
  static Path folder(Map<String, String> environment, Path home) {
    String named = environment.getOrDefault("BUDGETBOOK_HOME", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    Path documents = home.resolve("Documents");
    return (Files.isDirectory(documents) ? documents : home).resolve("budgetbook");
  }

  /** The workspace itself. */
  static Path file(Map<String, String> environment, Path home) {
    return folder(environment, home).resolve(FILE);
  }

  /** Where the window remembers its looks: in the system's folder for settings. */
  static Path preferences(Map<String, String> environment, Path home) {
    for (String name : List.of("APPDATA", "XDG_CONFIG_HOME")) {
      String named = environment.getOrDefault(name, "");
      if (!named.isBlank()) {
        return Path.of(named).resolve("budgetbook").resolve("window.properties");
      }
    }
    return home.resolve(".config").resolve("budgetbook").resolve("window.properties");
  }

  /** The package that a double click names: the only word, and a file of that ending. */
  static Optional<Path> packageIn(List<String> words) {
    return Optional.of(words)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(word -> word.toLowerCase(Locale.ROOT).endsWith(".budgetpkg"))
        .map(Path::of);
  }

  @Override
  public Optional<Path> named() {
    return named;
  }

  @Override
  public Path userWorkspace() {
    return folder.resolve(FILE);
  }

  @Override
  public Opening open(Path workspace) {
    return workspace.equals(userWorkspace()) ? reopen(workspace) : desk.open(workspace);
  }

  @Override
  public Opening reopen(Path workspace) {
    return workspace.equals(userWorkspace())
        ? desk.openOrCreate(inFolder(workspace))
        : desk.reopen(workspace);
  }

  private Path inFolder(Path workspace) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RefusedException(Message.of("desktop.folder", folder), e);
    }
    return workspace;
  }

  @Override
  public WorkspaceDesk desk() {
    return desk;
  }

  @Override
  public Opening restore(Opening.Damaged damaged, BackupCard backup) {
    desk.restore(damaged, backup);
    return desk.open(damaged.file());
  }

  @Override
  public Opening salvage(Opening.Damaged damaged) {
    desk.salvage(damaged);
    return desk.open(damaged.file());
  }

  @Override
  public Opening beginAnew(Opening.Damaged damaged) {
    return desk.beginAnew(damaged);
  }

  @Override
  public List<EditionChoice> editions() {
    Editions editions = new Editions(resources);
    return editions.ids().stream()
        .flatMap(id -> whole(editions, id).stream())
        .map(edition -> new EditionChoice(edition.id(), edition.title(), edition.firstYear()))
        .sorted(Comparator.comparingInt(EditionChoice::firstYear).reversed())
        .toList();
  }

  /** An edition of the user's own that is at fault must not keep the others from being chosen. */
  private static Optional<Edition> whole(Editions editions, String id) {
    try {
      return Optional.of(editions.load(id));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  @Override
  public Book sample() {
    return new BookJsonReader().read(resources, SAMPLE);
  }

  @Override
  public Book book(Path file) {
    return new BookJsonReader().read(file);
  }

  @Override
  public Incoming incoming() {
    return incoming;
  }

  @Override
  public PackageDesk packages() {
    String version = UserWorkspace.class.getPackage().getImplementationVersion();
    return new PackageDesk(resources, clock, version == null ? "" : version.strip());
  }

  @Override
  public BookOutput output() {
    return output;
  }

  @Override
  public ManualOutput manual() {
    return new PrintedManual(resources);
  }
}
