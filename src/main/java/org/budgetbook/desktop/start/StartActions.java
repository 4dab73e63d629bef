package org.budgetbook.desktop.start;

import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;

/**
 * What the workspace page can ask for. Called on the FX thread; answers at once, works beside it.
 */
public interface StartActions {

  void open(BudgetCard card);

  void openSample();

  /** Begins the year after a budget's, from that budget. */
  void beginNextYear(BudgetCard card);

  /** Begins the four steps of a new department. */
  void beginNew();

  void create(NewBudget wanted);

  /** Asks for the ledger's file first. */
  void beginImport();

  void importLedger(LedgerImport wanted);

  /** Asks for published tables to make a budget of. */
  void beginRebuild();

  /** Asks for another workspace file. */
  void openWorkspace();

  /** Shows password and backups of the workspace. */
  void beginSafety();

  /** Packages that come from departments. */
  PackageActions packages();

  /** Restores a damaged workspace. */
  void restore(BackupCard backup);

  /** Makes a workspace of what can still be read of a damaged one. */
  void salvage();

  /** Begins an empty workspace where a damaged one was. */
  void beginAnew();

  /** Back from a form to the cards. */
  void backToStart();
}
