package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.budgetbook.book.Action;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.handin.ExchangedFile;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Filing;
import org.budgetbook.session.ReceivingOrder;
import org.budgetbook.session.SigningOrder;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.junit.jupiter.api.Test;

/** Handing a budget in, reopening it, and taking it in elsewhere, in the real window. */
class HandInTest extends RealWindow {

  @Test
  void a_signed_package_freezes_the_budget_until_it_is_reopened_or_its_receipt_comes() {
    Path key = folder.resolve("office.budgetkey");
    exchanged.put(ExchangedFile.KEY_OUT, key);
    exchanged.put(ExchangedFile.PACKAGE_OUT, folder.resolve("first"));
    openSample();
    assertFalse(node("#filing-mark").isVisible());

    press("#sign-key");
    press("#key-new");
    assertFalse(isSeen("#key-password"), "a key that is being made has no password to ask for");
    type("#key-fresh", "eight-or-more");
    type("#key-again", "eight-or-more");
    press("#key-make");
    Fx.await("the key is made", () -> !((Label) node("#key-said")).getText().isEmpty());
    assertTrue(isSeen("#key-password"));
    press("#handin-make");

    Fx.await("it is handed in", () -> find("#handin-reopen") != null);
    Path made = folder.resolve("first.budgetpkg");
    assertTrue(Files.isRegularFile(made));
    Fx.await("its file is told", () -> find("#handin-file") != null);
    assertEquals(messages.text("handin.file", made), text("#handin-file"));
    Button mark = (Button) node("#filing-mark");
    assertEquals(messages.text("handin.state", stage("filed"), 1), Fx.call(mark::getText));
    assertTrue(session().filings().latest().flatMap(Filing::signer).isPresent());
    assertEquals("session.filing.closed", refusedEdit());

    exchanged.put(ExchangedFile.RECEIPT_IN, receivedElsewhere(made, "bureau.budgetkey"));
    press("#handin-receipt");
    Fx.await(
        "the receipt is read",
        () -> mark.getText().equals(messages.text("handin.state", stage("received"), 1)));

    press("#handin-reopen");
    Fx.await("it is open again", () -> find("#handin-make") != null);
    assertEquals(messages.text("handin.state", stage("open"), 2), Fx.call(mark::getText));
    raise(session());
    press("#handin-compare-1-0");
    Fx.await("the differences show", () -> find(".handin-differences") != null);

    press("#sign-none");
    exchanged.put(ExchangedFile.PACKAGE_OUT, folder.resolve("second"));
    press("#handin-make");
    Fx.await("it is handed in again", () -> find("#handin-receipt") != null);
    Path second = folder.resolve("second.budgetpkg");
    exchanged.put(ExchangedFile.RECEIPT_IN, receivedElsewhere(second, "other.budgetkey"));
    press("#handin-receipt");
    Fx.await("the other key is asked about", () -> find("#receipt-accept-key") != null);
    assertEquals(messages.text("handin.state", stage("filed"), 2), Fx.call(mark::getText));
    press("#receipt-accept-key");
    Fx.await(
        "the receipt is read",
        () -> mark.getText().equals(messages.text("handin.state", stage("received"), 2)));
  }

  @Test
  void without_a_key_the_package_is_unsigned_and_errors_stand_in_the_way() {
    exchanged.put(ExchangedFile.PACKAGE_OUT, folder.resolve("unsigned.budgetpkg"));
    openSample();
    Fx.await("checked", () -> !node("#handin-make").isDisabled());
    assertEquals(messages.text("handin.errors.none"), text("#handin-errors"));
    press("#sign-key");
    press("#handin-make");
    assertEquals(messages.text("handin.key.missing"), text("#handin-complaint"));
    press("#sign-none");
    press("#handin-make");
    Fx.await("it is handed in", () -> find("#handin-reopen") != null);
    assertEquals(
        Optional.empty(), session().filings().latest().orElseThrow().signer(), "no signature");
  }

  @Test
  void an_error_stands_in_the_way_until_it_is_gone_and_leads_to_the_findings() {
    openSample();
    Placed<BudgetLine> line = session().book().lines().allPlaced().getFirst();
    BudgetLine below = line.value().withAmount(Money.ofYuan(-9_000_000));
    LineEdit edit = new LineEdit(line, new Placed<>(line.position(), below));
    done(session().apply(new Action(Message.of("session.replace"), edit)));
    Fx.await("nothing can be made", () -> node("#handin-make").isDisabled());
    assertFalse(text("#handin-errors").equals(messages.text("handin.errors.none")));
    done(session().undo());
    Fx.await("it can again", () -> !node("#handin-make").isDisabled());
    done(session().redo());
    Fx.await("and not", () -> find("#handin-go-errors") != null);
    press("#handin-go-errors");
    Fx.await(
        "the findings show",
        () -> Objects.requireNonNull(budget().shown()).id().equals(CheckPlaces.PART));
  }

  @Test
  void the_bureau_sees_what_arrived_and_what_changed_before_it_stores() {
    Path first = folder.resolve("first.budgetpkg");
    Path second = folder.resolve("second.budgetpkg");
    handInTwice(first, second);

    start(desktop("bureau"));
    receive(first);
    Fx.await("nothing to compare with", () -> find(".handin-compared") != null);
    assertEquals(messages.text("handin.received.first"), text(".handin-compared"));
    store("r1.budgetreceipt");
    receive(second);
    Fx.await("the comparison shows", () -> find(".handin-differences") != null);
    store("r2.budgetreceipt");
    receive(second);
    Fx.await(
        "it is known",
        () ->
            ((Button) node("#receive-store"))
                .getText()
                .equals(messages.text("handin.receive.receipt")));
    press("#receive-cancel");
    receive(first);
    Fx.await("an older one is refused", () -> node("#receive-store").isDisabled());
    assertEquals(messages.text("session.receive.older", 1, 2), text("#complaint"));
  }

  @Test
  void a_package_opened_by_double_click_is_shown_at_once() {
    Path first = folder.resolve("first.budgetpkg");
    handInTwice(first, folder.resolve("second.budgetpkg"));
    start(desktop("bureau").naming(first));
    Fx.await("the package is shown", () -> find("#receive") != null);
  }

  @Test
  void a_package_opened_by_double_click_is_shown_once_the_workspace_is_unlocked() {
    Path first = folder.resolve("first.budgetpkg");
    handInTwice(first, folder.resolve("second.budgetpkg"));
    TemporaryDesktop desktop = desktop("bureau");
    desktop.with(SampleBook.book());
    // By another desk, as the day before: this one has not been told the password.
    new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC())
        .changePassword(desktop.userWorkspace(), "secret");
    start(desktop.naming(first));
    type("#password", "secret");
    press("#unlock");
    Fx.await("the package is shown", () -> find("#receive") != null);
  }

  @Test
  void packages_of_departments_are_summed_up_into_a_folder_or_the_faulty_are_named()
      throws IOException {
    Path first = folder.resolve("first.budgetpkg");
    handInTwice(first, folder.resolve("second.budgetpkg"));
    start(desktop("bureau"));
    packages = List.of(first.toFile());
    press("#start-summary");
    Fx.await("summed up", () -> written().anyMatch(name -> name.endsWith(".xlsx")));
    Path bad = Files.writeString(folder.resolve("bad.budgetpkg"), "nothing");
    packages = List.of(first.toFile(), bad.toFile());
    press("#start-summary");
    Fx.await("the faulty one is named", () -> find("#merge-faults") != null);
  }

  private Stream<String> written() {
    return Stream.of(Objects.requireNonNull(folder.toFile().list()));
  }

  private boolean isSeen(String field) {
    return Fx.call(() -> Objects.requireNonNull(node(field).getParent()).isVisible());
  }

  private void receive(Path file) {
    exchanged.put(ExchangedFile.PACKAGE_IN, file);
    press("#start-receive");
    Fx.await("the package is verified", () -> find("#receive") != null);
  }

  private void store(String receipt) {
    exchanged.put(ExchangedFile.RECEIPT_OUT, folder.resolve(receipt));
    type("#receiver", "示范市财政局预算科");
    press("#receive-store");
    Fx.await("stored", () -> find("#receive") == null && find("#start-receive") != null);
    assertTrue(Files.isRegularFile(folder.resolve(receipt)));
  }

  private void openSample() {
    TemporaryDesktop desktop = desktop("ours");
    desktop.with(SampleBook.book());
    start(desktop);
    press(".card");
    awaitBudget();
    Fx.run(() -> budget().chooseId(HandInPlaces.PART));
    Fx.await("checked", () -> find("#handin-make") != null && !node("#handin-make").isDisabled());
  }

  private TemporaryDesktop desktop(String name) {
    Path own = folder.resolve(name);
    assertTrue(own.toFile().mkdir());
    return new TemporaryDesktop(own);
  }

  private BudgetSession session() {
    return budget().session();
  }

  private String stage(String name) {
    return messages.text("handin.stage." + name);
  }

  private String refusedEdit() {
    CompletionException thrown = assertThrows(CompletionException.class, () -> raise(session()));
    return ((RefusedException) Objects.requireNonNull(thrown.getCause())).sentence().key();
  }

  private static void raise(BudgetSession session) {
    Placed<BudgetLine> line = session.book().lines().allPlaced().getFirst();
    Money more = line.value().amount().plus(Money.ofYuan(100));
    LineEdit edit =
        new LineEdit(line, new Placed<>(line.position(), line.value().withAmount(more)));
    done(session.apply(new Action(Message.of("session.replace"), edit)));
  }

  private static <T> T done(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
  }

  private void handInTwice(Path first, Path second) {
    TemporaryDesktop theirs = new TemporaryDesktop(folder);
    try (WorkspaceSession workspace = workspaces().create(folder.resolve("theirs.mv.db"));
        BudgetSession budget = workspace.create(SampleBook.book())) {
      done(theirs.packages().file(budget, first, null, Progress.SILENT));
      done(budget.filings().reopen());
      raise(budget);
      done(theirs.packages().file(budget, second, null, Progress.SILENT));
    }
  }

  private Path receivedElsewhere(Path made, String key) {
    Path receipt = folder.resolve(key + ".budgetreceipt");
    char[] password = "eight-or-more".toCharArray();
    TemporaryDesktop bureau = new TemporaryDesktop(folder);
    bureau.packages().createKey(folder.resolve(key), "预算科", password);
    SigningOrder signing = new SigningOrder(folder.resolve(key), password);
    try (WorkspaceSession workspace = workspaces().create(folder.resolve(key + ".mv.db"))) {
      bureau
          .packages()
          .receive(workspace, new ReceivingOrder(made, receipt, "预算科", signing, false));
    }
    return receipt;
  }

  private static WorkspaceDesk workspaces() {
    return new WorkspaceDesk(Resources.ofProgram(), Clock.systemUTC());
  }
}
