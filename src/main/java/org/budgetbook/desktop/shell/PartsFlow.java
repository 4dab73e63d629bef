package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.budgetbook.book.Unit;
import org.budgetbook.desktop.parts.PartsActions;
import org.budgetbook.desktop.parts.PartsPage;
import org.budgetbook.desktop.parts.UnitPanel;
import org.budgetbook.library.Messages;
import org.budgetbook.merge.Conflict;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Merging;
import org.budgetbook.merge.Part;
import org.budgetbook.merge.Side;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceSession;

/** Units' parts: one written to hand in, several merged. For the FX thread. */
final class PartsFlow {

  private final Incoming incoming;
  private final Background background;
  private final Notices notices;
  private final Messages messages;
  private final FileQuestions files;
  private final DialogVeil dialogs;

  PartsFlow(
      Incoming incoming,
      Background background,
      Notices notices,
      Messages messages,
      FileQuestions files,
      DialogVeil dialogs) {
    this.incoming = incoming;
    this.background = background;
    this.notices = notices;
    this.messages = messages;
    this.files = files;
    this.dialogs = dialogs;
  }

  /** Asks for parts, shows what merging comes to, merges as one step. */
  void merge(BudgetSession session) {
    List<Path> chosen = files.parts().stream().map(File::toPath).toList();
    if (!chosen.isEmpty()) {
      merge(session, chosen);
    }
  }

  /** Merges the parts of files. */
  void merge(BudgetSession session, List<Path> chosen) {
    notices.work(
        messages.text("parts.work.read"),
        progress -> incoming.parts().read(chosen),
        parts -> dialogs.fill(new PartsPage(messages, parts.size(), new Actions(session, parts))));
  }

  /** Whether all files are parts. Slow. */
  boolean areParts(List<Path> chosen) {
    return chosen.stream().allMatch(incoming.parts()::isPart);
  }

  /** Asks which unit, unless there is one only, and where to. */
  void export(WorkspaceSession workspace, BudgetSession session) {
    List<Unit> units = session.book().units().asList();
    if (units.size() == 1) {
      export(workspace, session, units.getFirst());
      return;
    }
    UnitPanel panel =
        new UnitPanel(
            messages,
            units,
            unit -> {
              dialogs.close();
              export(workspace, session, unit);
            },
            dialogs::close);
    dialogs.open(panel, panel.first());
  }

  private void export(WorkspaceSession workspace, BudgetSession session, Unit unit) {
    String name = messages.text("parts.export.name", unit.name(), session.book().heading().year());
    files
        .part(name + ".json")
        .map(File::toPath)
        .ifPresent(file ->
            notices.work(
                messages.text("parts.work.export"),
                progress -> {
                  incoming.part(workspace, session.id(), unit.code(), file);
                  return file;
                },
                written -> notices.done(messages.text("parts.export.done", unit.name(), written))));
  }

  private final class Actions implements PartsActions {

    private final BudgetSession session;
    private final List<Part> parts;

    Actions(BudgetSession session, List<Part> parts) {
      this.session = session;
      this.parts = parts;
    }

    @Override
    public void propose(
        Map<Conflict.Key, Side> decisions, Consumer<MergeProposal> made, Consumer<String> refused) {
      background.run(() -> Merging.of(session.book(), parts, decisions), made, refused);
    }

    @Override
    public void merge(MergeProposal proposal) {
      notices.work(
          messages.text("parts.work.merge"),
          progress -> {
            incoming.parts().merge(session, proposal).toCompletableFuture().join();
            return proposal;
          },
          merged -> {
            dialogs.close();
            notices.done(messages.text("parts.merged", merged.outcomes().size()));
          });
    }

    @Override
    public void cancel() {
      dialogs.close();
    }
  }
}
