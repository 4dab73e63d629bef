package org.budgetbook.session;

import java.util.Locale;
import java.util.Optional;
import org.budgetbook.exchange.Receipt;
import org.budgetbook.exchange.seal.PublicKey;
import org.budgetbook.message.RefusedException;

/**
 * A receipt that was looked at before it is loaded (待读取的回执). The key of the first signed receipt is
 * remembered for the workspace, and every later receipt is held against it: else a receipt of
 * anybody's would do.
 *
 * @param version of the budget it is for
 * @param signer fingerprint of the key that signed it; empty for an unsigned one
 * @param remembered fingerprint of the key that receipts were signed with before; empty for none
 */
public record ReceiptCard(
    int version, String receiver, Optional<String> signer, Optional<String> remembered) {

  /** What is accepted in place of a fingerprint for a receipt that is not signed. */
  public static final String UNSIGNED = "none";

  private static final int SHOWN_DIGITS = 32;

  static ReceiptCard of(Receipt receipt, Optional<String> remembered) {
    return new ReceiptCard(receipt.version(), receipt.receiver(), receipt.signer(), remembered);
  }

  /** Whether somebody has to agree: another key than the one that is remembered, or none. */
  public boolean isOtherKey() {
    return remembered.isPresent() && !remembered.equals(signer);
  }

  /** Whether its key will be the one to hold later receipts against. */
  public boolean isNewKey() {
    return signer.isPresent() && !remembered.equals(signer);
  }

  /** The fingerprint as people compare it; empty for an unsigned receipt. */
  public Optional<String> shownSigner() {
    return signer.map(PublicKey::shown);
  }

  /** The remembered fingerprint as people compare it. */
  public Optional<String> shownRemembered() {
    return remembered.map(PublicKey::shown);
  }

  /** What {@link SessionFilings#loadReceipt} has to be told when somebody agreed to this key. */
  public String agreed() {
    return signer.orElse(UNSIGNED);
  }

  /**
   * Makes sure that its key is the remembered one, or one that somebody agreed to.
   *
   * @param accepted a fingerprint, whole or as it is shown, or {@link #UNSIGNED}; empty for none
   * @throws RefusedException if it is not
   */
  void requireKnownKey(String accepted) {
    String typed = accepted.replace(" ", "").toLowerCase(Locale.ROOT);
    String own = agreed();
    boolean agreed =
        typed.equals(own)
            || (typed.length() == SHOWN_DIGITS && own.length() > SHOWN_DIGITS)
                && own.startsWith(typed);
    if (isOtherKey() && !agreed) {
      throw signer.isEmpty()
          ? RefusedException.of("session.receipt.unsigned", shownRemembered().orElse(""))
          : RefusedException.of(
              "session.receipt.other-key", shownRemembered().orElse(""), shownSigner().orElse(""));
    }
  }
}
