package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;

/** A package goes from the department to the bureau. */
class PackageDeskTest extends TwoOffices {

  @Test
  void a_budget_that_was_handed_in_cannot_be_edited_until_it_is_opened_again() {
    Filing first = filed("a.budgetpkg", null);
    assertEquals(1, first.version());
    assertTrue(budget.filings().isClosed());
    Book before = budget.book();
    assertEquals("session.filing.closed", refusal(budget.apply(raise())));
    assertEquals(before, budget.book());
    assertEquals(Filing.Stage.REOPENED, done(budget.filings().reopen()).stage());
    done(budget.apply(raise()));
    Filing second = filed("b.budgetpkg", null);
    assertEquals(2, second.version());
    assertEquals(2, desk.verify(file("b.budgetpkg")).version());
  }

  @Test
  void the_versions_stay_when_the_workspace_is_opened_again() {
    Filing first = filed("a.budgetpkg", null);
    long id = budget.id();
    budget.close();
    try (BudgetSession again = department.open(id)) {
      assertEquals(first, again.filings().latest().orElseThrow());
      assertEquals("session.filing.closed", refusal(again.apply(raise())));
    }
  }

  @Test
  void a_package_that_cannot_be_written_leaves_the_budget_open() {
    assertEquals(
        "write.failed",
        refusal(desk.file(budget, file("missing/a.budgetpkg"), null, Progress.SILENT)));
    assertFalse(budget.filings().isClosed());
    done(budget.apply(raise()));
  }

  @Test
  void the_differences_between_versions_are_told_in_words() {
    filed("a.budgetpkg", null);
    done(budget.filings().reopen());
    assertTrue(done(desk.differences(budget, 1)).isNone());
    done(budget.apply(raise()));
    Reception.Differences told = done(desk.differences(budget, 1));
    assertEquals(1, told.entries().size());
    assertFalse(told.figures().isEmpty());
  }

  @Test
  void the_bureau_receives_a_package_and_the_department_loads_the_receipt() {
    SigningOrder key = key("department.budgetkey");
    filed("a.budgetpkg", key);
    SigningOrder bureauKey = key("bureau.budgetkey");
    Reception reception =
        desk.receive(
            bureau,
            new ReceivingOrder(
                file("a.budgetpkg"), file("a.budgetreceipt"), "预算科", bureauKey, false));
    assertEquals(0, reception.previous());
    try (BudgetSession received = bureau.open(bureau.budgets().getFirst().id())) {
      assertEquals(budget.book(), received.book());
      assertEquals("session.filing.received", refusal(received.apply(raise())));
    }
    Filing filing = done(budget.filings().loadReceipt(file("a.budgetreceipt"), ""));
    assertEquals(Filing.Stage.RECEIVED, filing.stage());
    assertEquals("预算科", filing.receiver().orElseThrow());
  }

  @Test
  void the_list_of_budgets_tells_how_far_each_has_come() {
    assertEquals(List.of("-"), told(department));
    filed("a.budgetpkg", null);
    assertEquals(List.of("FILED 1"), told(department));
    done(budget.filings().reopen());
    assertEquals(List.of("REOPENED 1"), told(department));
    filed("b.budgetpkg", null);
    desk.receive(bureau, receiving("b.budgetpkg"));
    assertEquals(List.of("FILED 2"), told(department));
    assertEquals(List.of("RECEIVED 2, only to be read"), told(bureau));
  }

  private static List<String> told(WorkspaceSession workspace) {
    return workspace.budgets().stream()
        .map(card ->
            card.filing().map(filing -> filing.stage() + " " + filing.version()).orElse("-")
                + (card.isReceived() ? ", only to be read" : ""))
        .toList();
  }

  @Test
  void the_next_version_is_compared_with_the_last_received_one() {
    filed("a.budgetpkg", null);
    desk.receive(bureau, receiving("a.budgetpkg"));
    done(budget.filings().reopen());
    done(budget.apply(raise()));
    filed("b.budgetpkg", null);
    Reception reception = desk.receive(bureau, receiving("b.budgetpkg"));
    assertEquals(1, reception.previous());
    assertEquals(1, reception.differences().entries().size());
    assertEquals(1, bureau.budgets().size());
    assertEquals("session.receive.older", receiveRefusal(receiving("a.budgetpkg")));
    assertTrue(desk.receive(bureau, receiving("b.budgetpkg")).again());
  }

  @Test
  void a_version_received_once_cannot_come_again_with_other_contents() throws IOException {
    filed("a.budgetpkg", null);
    desk.receive(bureau, receiving("a.budgetpkg"));
    WorkspaceDesk workspaces = new WorkspaceDesk(Resources.ofProgram(), NOON);
    try (WorkspaceSession other = workspaces.create(folder.resolve("other"))) {
      budget = other.create(SampleBook.book());
      done(budget.apply(raise()));
      filed("b.budgetpkg", null);
    }
    assertEquals("session.receive.same-version", receiveRefusal(receiving("b.budgetpkg")));
    assertFalse(Files.exists(file("b.budgetpkg.budgetreceipt")));
  }

  @Test
  void another_key_or_none_is_refused_until_it_is_accepted() {
    filed("a.budgetpkg", key("one.budgetkey"));
    desk.receive(bureau, receiving("a.budgetpkg"));
    done(budget.filings().reopen());
    filed("b.budgetpkg", key("two.budgetkey"));
    assertEquals("session.receive.other-key", receiveRefusal(receiving("b.budgetpkg")));
    done(budget.filings().reopen());
    filed("c.budgetpkg", null);
    assertEquals("session.receive.unsigned", receiveRefusal(receiving("c.budgetpkg")));
    ReceivingOrder accepted =
        new ReceivingOrder(file("c.budgetpkg"), file("c.budgetreceipt"), "预算科", null, true);
    assertEquals(1, desk.receive(bureau, accepted).previous());
  }

  @Test
  void a_budget_prepared_here_is_never_replaced_by_a_received_one() {
    filed("a.budgetpkg", null);
    assertEquals(
        "session.receive.own",
        assertThrows(
                RefusedException.class, () -> desk.receive(department, receiving("a.budgetpkg")))
            .sentence()
            .key());
  }

  @Test
  void a_key_opens_with_its_password_only() {
    key("one.budgetkey");
    SigningOrder wrong = new SigningOrder(file("one.budgetkey"), "open sesame!".toCharArray());
    assertEquals(
        "exchange.key.password",
        refusal(desk.file(budget, file("a.budgetpkg"), wrong, Progress.SILENT)));
    assertFalse(Files.exists(file("a.budgetpkg")));
    assertFalse(budget.filings().isClosed());
  }

  @Test
  void one_package_that_cannot_be_taken_keeps_the_whole_summary_from_being_written()
      throws IOException {
    filed("a.budgetpkg", null);
    assertEquals(
        3, desk.merge(List.of(file("a.budgetpkg")), folder, Progress.SILENT).written().size());
    byte[] bytes = Files.readAllBytes(file("a.budgetpkg"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(file("broken.budgetpkg"), bytes);
    Path out = Files.createDirectory(folder.resolve("out"));
    Merged merged = desk.merge(List.of(file("broken.budgetpkg")), out, Progress.SILENT);
    assertEquals(1, merged.faults().size());
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(0, written.count());
    }
  }
}
