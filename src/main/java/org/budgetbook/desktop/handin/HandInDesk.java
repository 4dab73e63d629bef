package org.budgetbook.desktop.handin;

import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.budgetbook.session.Filing;
import org.budgetbook.session.ReceiptCard;
import org.budgetbook.session.Reception;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;

/**
 * What handing in asks of the window. Called on the FX thread; what is done there goes on beside
 * it, and what fails is told by the window in one sentence.
 */
public interface HandInDesk {

  /** How far it is; completes on any thread. */
  CompletionStage<HandInState> state();

  /**
   * Runs what it is given after each change, on any thread.
   *
   * @return ends that
   */
  Runnable follow(Runnable changed);

  /** Goes to the findings. */
  void showFindings();

  /** Goes to the finished book, where texts that are open are marked. */
  void showBook();

  /** The name that is proposed for the package's file, without its ending. */
  String packageName(int version);

  /**
   * Makes the package and hands the budget in.
   *
   * @param signing null for an unsigned package
   * @param done told on the FX thread; not when it fails
   */
  void handIn(Path file, @Nullable SigningOrder signing, Consumer<Filing> done);

  /** Opens the budget for the next version. */
  void reopen();

  /**
   * Loads the bureau's receipt.
   *
   * @param otherKey is asked on the FX thread when its key is not the one of receipts before;
   *     nothing is loaded then
   */
  void loadReceipt(Path file, Consumer<ReceiptCard> otherKey);

  /** Loads a receipt whose key somebody agreed to. */
  void acceptReceipt(Path file, ReceiptCard agreed);

  /**
   * Compares two versions.
   *
   * @param later 0 for the budget as it stands now
   * @param found told on the FX thread
   */
  void compare(int version, int later, Consumer<Reception.Differences> found);

  /** Whether this computer can show a folder. */
  boolean canShow();

  /** Shows the folder of a file. */
  void show(Path file);
}
