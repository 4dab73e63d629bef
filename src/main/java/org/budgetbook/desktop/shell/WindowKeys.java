package org.budgetbook.desktop.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that mean the same on every page. */
final class WindowKeys {

  private static final KeyCombination NEXT = control(KeyCode.PAGE_DOWN);
  private static final KeyCombination PREVIOUS = control(KeyCode.PAGE_UP);
  private static final KeyCombination EXPORT = control(KeyCode.E);
  private static final KeyCombination IMPORT = control(KeyCode.I);
  private static final KeyCombination PRINT = control(KeyCode.P);
  private static final KeyCombination PALETTE = control(KeyCode.K);
  private static final KeyCombination UNDO = control(KeyCode.Z);
  private static final KeyCombination REDO = control(KeyCode.Y);
  private static final KeyCombination REDO_TOO = control(KeyCode.Z, KeyCombination.SHIFT_DOWN);

  private final WindowActions actions;
  private final Supplier<@Nullable BudgetPane> budget;
  private final BooleanSupplier asking;

  /**
   * @param asking whether a question over the window is open: it takes the keys, but for help
   */
  WindowKeys(WindowActions actions, Supplier<@Nullable BudgetPane> budget, BooleanSupplier asking) {
    this.actions = actions;
    this.budget = budget;
    this.asking = asking;
  }

  private static KeyCombination control(KeyCode code, Modifier... more) {
    Modifier[] all = java.util.Arrays.copyOf(more, more.length + 1);
    all[more.length] = KeyCombination.SHORTCUT_DOWN;
    return new KeyCodeCombination(code, all);
  }

  /** Before the page. */
  void first(KeyEvent event) {
    Optional<BudgetPane> open = Optional.ofNullable(budget.get());
    if (event.getCode() == KeyCode.F1) {
      actions.openManual();
    } else if (asking.getAsBoolean()) {
      return;
    } else if (PALETTE.match(event)) {
      actions.openPalette();
    } else if (open.isEmpty()) {
      return;
    } else if (NEXT.match(event)) {
      open.get().step(1);
    } else if (PREVIOUS.match(event)) {
      open.get().step(-1);
    } else if (EXPORT.match(event)) {
      actions.export();
    } else if (IMPORT.match(event)) {
      actions.bring(IncomingFlow::ledger);
    } else if (PRINT.match(event)) {
      actions.print();
    } else if (event.getCode() == KeyCode.F8) {
      open.get().stepFinding(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.F6) {
      open.get().switchFocus();
    } else {
      return;
    }
    event.consume();
  }

  /** What the page left: a field in which something is being typed has its own undo. */
  void last(KeyEvent event) {
    if (budget.get() == null || asking.getAsBoolean()) {
      return;
    }
    if (UNDO.match(event)) {
      actions.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      actions.redo();
    } else {
      return;
    }
    event.consume();
  }
}
