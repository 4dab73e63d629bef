package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.Action;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A department and a bureau with a workspace each, and files between them. */
abstract class TwoOffices {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
  private static final char[] PASSWORD = "open sesame".toCharArray();

  @TempDir Path folder;

  final PackageDesk desk = new PackageDesk(Resources.ofProgram(), NOON, "test");
  WorkspaceSession department;
  WorkspaceSession bureau;
  BudgetSession budget;

  @BeforeEach
  void open() {
    WorkspaceDesk workspaces = new WorkspaceDesk(Resources.ofProgram(), NOON);
    department = workspaces.create(folder.resolve("department"));
    bureau = workspaces.create(folder.resolve("bureau"));
    budget = department.create(SampleBook.book());
  }

  @AfterEach
  void close() {
    department.close();
    bureau.close();
  }

  static <T> T done(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  static String refusal(CompletionStage<?> stage) {
    CompletionException thrown = assertThrows(CompletionException.class, () -> done(stage));
    if (thrown.getCause() instanceof RefusedException refused) {
      return refused.sentence().key();
    }
    throw thrown;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Filing filed(String name, @Nullable SigningOrder signing) {
    return done(desk.file(budget, file(name), signing, Progress.SILENT));
  }

  Action raise() {
    Placed<BudgetLine> line = budget.book().lines().allPlaced().getFirst();
    Money more = line.value().amount().plus(Money.ofYuan(100));
    return new Action(
        Message.of("session.replace"),
        new LineEdit(line, new Placed<>(line.position(), line.value().withAmount(more))));
  }

  ReceivingOrder receiving(String name) {
    return new ReceivingOrder(file(name), file(name + ".budgetreceipt"), "预算科", null, false);
  }

  String receiveRefusal(ReceivingOrder order) {
    return assertThrows(RefusedException.class, () -> desk.receive(bureau, order)).sentence().key();
  }

  SigningOrder key(String name) {
    desk.createKey(file(name), "文旅局", PASSWORD);
    return new SigningOrder(file(name), PASSWORD);
  }
}
