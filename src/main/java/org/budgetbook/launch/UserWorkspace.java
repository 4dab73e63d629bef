package org.budgetbook.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * The workspace in the user's home that the desktop opens, {@code budgetbook/budgetbook.mv.db}; at
 * the first start with the sample department in it. For one thread, except {@link #close()}, which
 * comes last.
 */
final class UserWorkspace implements BudgetSource {

  private static final String SAMPLE = "sample-2025";

  private final Resources resources;
  private final Path folder;
  private @Nullable WorkspaceSession workspace;
  private @Nullable BudgetSession budget;

  UserWorkspace(Resources resources, Path home) {
    this.resources = resources;
    this.folder = home.resolve("budgetbook");
  }

  @Override
  public List<TableFigures> open() {
    close();
    WorkspaceSession opened = openOrCreate();
    workspace = opened;
    Optional<BudgetCard> latest =
        opened.budgets().stream().max(Comparator.comparing(BudgetCard::changedAt));
    BudgetSession shown =
        latest.isPresent()
            ? opened.open(latest.get().id())
            : opened.create(
                new SampleReader(resources, new LedgerReader(new Vocabulary(resources)))
                    .read(SAMPLE));
    budget = shown;
    return shown.tables();
  }

  private WorkspaceSession openOrCreate() {
    WorkspaceDesk desk = new WorkspaceDesk(resources, Clock.system(ZoneId.systemDefault()));
    Path file = folder.resolve("budgetbook.mv.db");
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new RefusedException(Message.of("write.denied", folder), e);
      }
      return desk.create(file);
    }
    return switch (desk.open(file)) {
      case Opening.Opened found -> found.workspace();
      case Opening.Damaged damaged -> throw new RefusedException(damaged.sentence());
    };
  }

  @Override
  public void exportPdf(Path file) {
    new TablesReport(resources)
        .writePdf(Objects.requireNonNull(budget).tables(), file, Progress.SILENT);
  }

  @Override
  public void close() {
    budget = null;
    if (workspace != null) {
      workspace.close();
      workspace = null;
    }
  }
}
