package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.desktop.handin.FaultsPage;
import org.budgetbook.desktop.handin.ReceiveDesk;
import org.budgetbook.desktop.handin.ReceivePage;
import org.budgetbook.desktop.start.PackageActions;
import org.budgetbook.session.Arrival;
import org.budgetbook.session.Merged;
import org.budgetbook.session.ReceivingOrder;
import org.budgetbook.session.SigningOrder;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/** Taking packages in: the file, everything verified, what is in it, stored; and summing up. */
final class ReceiveFlow implements PackageActions {

  private static final String RECEIVER = "receiver";

  private final WorkspaceSession workspace;
  private final PackageWork work;
  private final Consumer<Node> page;
  private final Runnable back;

  /**
   * @param page shows a page in the window
   * @param back shows the workspace again
   */
  ReceiveFlow(WorkspaceSession workspace, PackageWork work, Consumer<Node> page, Runnable back) {
    this.workspace = workspace;
    this.work = work;
    this.page = page;
    this.back = back;
  }

  @Override
  public void receive() {
    work.ask(ExchangedFile.PACKAGE_IN, "").ifPresent(this::receive);
  }

  /** Verifies a package and shows what is in it. */
  void receive(Path file) {
    work.notices()
        .work(
            work.messages().text("handin.work.verify"),
            progress -> work.services().packages().look(workspace, file),
            arrival ->
                page.accept(
                    new ReceivePage(
                        work.messages(), file, arrival, new Desk(file, arrival), work)));
  }

  @Override
  public void sumUp() {
    List<Path> packages = work.files().packages().stream().map(File::toPath).toList();
    if (packages.isEmpty()) {
      return;
    }
    work.files()
        .summaryFolder()
        .ifPresent(folder ->
            work.notices()
                .work(
                    work.messages().text("handin.work.merge"),
                    progress ->
                        work.services().packages().merge(packages, folder.toPath(), progress),
                    this::merged));
  }

  private void merged(Merged merged) {
    if (!merged.faults().isEmpty()) {
      page.accept(new FaultsPage(work.messages(), merged.faults(), back, this::sumUp));
      return;
    }
    work.written(
        work.messages()
            .text(
                "handin.merged", merged.packages(), merged.unsigned(), merged.superseded().size()),
        merged.written().getFirst());
  }

  private final class Desk implements ReceiveDesk {

    private final Path file;
    private final Arrival arrival;

    Desk(Path file, Arrival arrival) {
      this.file = file;
      this.arrival = arrival;
    }

    @Override
    public String receiverBefore() {
      return work.preferences().text(RECEIVER).orElse("");
    }

    @Override
    public void receive(
        String receiver,
        @Nullable SigningOrder signing,
        boolean newKeyAccepted,
        Consumer<String> refused) {
      String name = Objects.toString(file.getFileName(), "");
      work.ask(ExchangedFile.RECEIPT_OUT, name)
          .ifPresent(receipt -> {
            work.preferences().set(RECEIVER, receiver);
            work.background()
                .run(
                    () ->
                        work.services()
                            .packages()
                            .receive(
                                workspace,
                                new ReceivingOrder(
                                    file, receipt, receiver, signing, newKeyAccepted)),
                    reception -> {
                      back.run();
                      work.written(
                          work.messages()
                              .text(
                                  "handin.received",
                                  arrival.card().heading().department().name(),
                                  arrival.card().version(),
                                  reception.receipt()),
                          reception.receipt());
                    },
                    refused);
          });
    }

    @Override
    public void cancel() {
      back.run();
    }
  }
}
