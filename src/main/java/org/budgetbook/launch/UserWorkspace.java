package org.budgetbook.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.csv.SampleReader;
import org.budgetbook.desktop.shell.BudgetSource;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.report.TablesReport;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/**
 * The workspace of the person at this computer: one file in a folder of theirs, at the first start
 * with the sample in it. For one thread.
 */
final class UserWorkspace implements BudgetSource {

  private static final String FILE = "budgetbook.mv.db";
  private static final String SAMPLE = "sample-2025";

  private final Resources resources;
  private final Path folder;
  private final Path file;
  private final WorkspaceDesk desk;
  private @Nullable WorkspaceSession workspace;
  private @Nullable BudgetSession budget;
  private @Nullable TablesReport report;

  /** A damaged file was moved aside: until it is restored no new one takes its place. */
  private @Nullable Message damage;

  UserWorkspace(Resources resources, Path folder, Clock clock) {
    this.resources = resources;
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.desk = new WorkspaceDesk(resources, clock);
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

  @Override
  public List<TableFigures> open() {
    if (damage != null) {
      throw new RefusedException(damage);
    }
    WorkspaceSession opened = workspace;
    if (opened == null) {
      opened = Files.exists(file) ? existing() : created();
      workspace = opened;
    }
    BudgetSession current = budget;
    if (current == null) {
      Optional<BudgetCard> latest =
          opened.budgets().stream().max(Comparator.comparing(BudgetCard::changedAt));
      current = latest.isPresent() ? opened.open(latest.get().id()) : opened.create(sample());
      budget = current;
    }
    return current.tables();
  }

  private WorkspaceSession existing() {
    return switch (desk.open(file)) {
      case Opening.Opened opened -> opened.workspace();
      case Opening.Damaged damaged -> {
        damage = damaged.sentence();
        throw new RefusedException(damaged.sentence());
      }
    };
  }

  private WorkspaceSession created() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RefusedException(Message.of("desktop.folder", folder), e);
    }
    return desk.create(file);
  }

  private Book sample() {
    LedgerReader ledgers = new LedgerReader(new Vocabulary(resources));
    return new SampleReader(resources, ledgers).read(SAMPLE);
  }

  @Override
  public void exportPdf(Path out) {
    TablesReport writer = report;
    if (writer == null) {
      writer = new TablesReport(resources);
      report = writer;
    }
    writer.writePdf(Objects.requireNonNull(budget).tables(), out, Progress.SILENT);
  }

  @Override
  public void close() {
    if (workspace != null) {
      workspace.close();
      workspace = null;
      budget = null;
    }
  }
}
