package org.budgetbook.desktop.start;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;

/** Keeps what a page asked for, in words. */
final class RecordedActions implements StartActions {

  private final List<String> asked = new ArrayList<>();

  List<String> asked() {
    return asked;
  }

  @Override
  public void open(BudgetCard card) {
    asked.add("open " + card.id());
  }

  @Override
  public void openSample() {
    asked.add("sample");
  }

  @Override
  public void beginNextYear(BudgetCard card) {
    asked.add("year after " + card.id());
  }

  @Override
  public void beginNew() {
    asked.add("new");
  }

  @Override
  public void create(NewBudget wanted) {
    asked.add("create " + wanted.heading().department().name());
  }

  @Override
  public void beginImport() {
    asked.add("import");
  }

  @Override
  public void importLedger(LedgerImport wanted) {
    asked.add("import " + wanted.file().getFileName());
  }

  @Override
  public void beginRebuild() {
    asked.add("rebuild");
  }

  @Override
  public void openWorkspace() {
    asked.add("open workspace");
  }

  @Override
  public void restore(BackupCard backup) {
    asked.add("restore " + backup.file().getFileName());
  }

  @Override
  public void salvage() {
    asked.add("salvage");
  }

  @Override
  public void beginAnew() {
    asked.add("anew");
  }

  @Override
  public void backToStart() {
    asked.add("back");
  }

  @Override
  public void beginSafety() {
    asked.add("safety");
  }

  @Override
  public PackageActions packages() {
    return new PackageActions() {
      @Override
      public void receive() {
        asked.add("receive");
      }

      @Override
      public void sumUp() {
        asked.add("sum up");
      }
    };
  }
}
