package org.budgetbook.desktop.handin;

import java.util.function.Consumer;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;

/** What taking a package in asks of the window. Called on the FX thread. */
public interface ReceiveDesk {

  /** Who took packages in here last; empty for nobody yet. */
  String receiverBefore();

  /**
   * Asks for the receipt's file, stores the package and writes the receipt.
   *
   * @param signing of the receipt; null for none
   * @param newKeyAccepted whether another key than last time's is taken
   * @param refused gets one sentence
   */
  void receive(
      String receiver,
      @Nullable SigningOrder signing,
      boolean newKeyAccepted,
      Consumer<String> refused);

  /** Back to the workspace. */
  void cancel();
}
