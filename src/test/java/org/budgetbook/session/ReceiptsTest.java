package org.budgetbook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetbook.exchange.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The receipt for a package comes back, and its key is held against those before. */
class ReceiptsTest extends TwoOffices {

  @Test
  void a_receipt_that_was_altered_or_is_for_another_package_is_refused() throws IOException {
    filed("a.budgetpkg", null);
    desk.receive(
        bureau,
        new ReceivingOrder(
            file("a.budgetpkg"), file("a.budgetreceipt"), "预算科", key("k.budgetkey"), false));
    String receipt = Files.readString(file("a.budgetreceipt"), StandardCharsets.UTF_8);
    Files.writeString(file("altered"), receipt.replace("预算科", "别的科"));
    assertEquals(
        "exchange.receipt.altered", refusal(budget.filings().loadReceipt(file("altered"), "")));
    Files.writeString(file("other"), receipt.replace("{", "{ "));
    assertEquals(
        "exchange.receipt.other", refusal(budget.filings().loadReceipt(file("other"), "")));
    done(budget.filings().reopen());
    done(budget.apply(raise()));
    filed("b.budgetpkg", null);
    assertEquals(
        "session.receipt.other",
        refusal(budget.filings().loadReceipt(file("a.budgetreceipt"), "")));
  }

  @Test
  void a_receipt_of_another_key_than_before_is_loaded_only_when_somebody_agrees() {
    String first = filedAndReceipt("a", key("a.budgetkey"));
    assertTrue(done(budget.filings().look(file("a.receipt"))).isNewKey());
    done(budget.filings().loadReceipt(file("a.receipt"), ""));
    done(budget.filings().reopen());
    String second = filedAndReceipt("b", key("b.budgetkey"));
    ReceiptCard card = done(budget.filings().look(file("b.receipt")));
    assertEquals(new ReceiptCard(2, "预算科", Optional.of(second), Optional.of(first)), card);
    for (String wrong : List.of("", first, "none", second.substring(0, 31), "ff")) {
      assertEquals(
          "session.receipt.other-key",
          refusal(budget.filings().loadReceipt(file("b.receipt"), wrong)));
      assertEquals(Filing.Stage.FILED, budget.filings().latest().orElseThrow().stage());
    }
    String typed = card.shownSigner().orElseThrow().toUpperCase(Locale.ROOT);
    assertEquals(
        Filing.Stage.RECEIVED,
        done(budget.filings().loadReceipt(file("b.receipt"), typed)).stage());
    assertFalse(done(budget.filings().look(file("b.receipt"))).isOtherKey());
  }

  @Test
  void an_unsigned_receipt_after_signed_ones_needs_consent_and_forgets_no_key() {
    filedAndReceipt("a", key("a.budgetkey"));
    done(budget.filings().loadReceipt(file("a.receipt"), ""));
    done(budget.filings().reopen());
    filedAndReceipt("b", null);
    assertEquals(
        "session.receipt.unsigned", refusal(budget.filings().loadReceipt(file("b.receipt"), "")));
    done(budget.filings().loadReceipt(file("b.receipt"), ReceiptCard.UNSIGNED));
    done(budget.filings().reopen());
    filedAndReceipt("c", key("c.budgetkey"));
    assertTrue(done(budget.filings().look(file("c.receipt"))).isOtherKey());
  }

  /** Hands the next version in, has it received, and returns the fingerprint of its receipt. */
  private String filedAndReceipt(String name, @Nullable SigningOrder bureauKey) {
    filed(name + ".budgetpkg", null);
    desk.receive(
        bureau,
        new ReceivingOrder(
            file(name + ".budgetpkg"), file(name + ".receipt"), "预算科", bureauKey, false));
    return Receipt.read(file(name + ".receipt")).signer().orElse("");
  }
}
