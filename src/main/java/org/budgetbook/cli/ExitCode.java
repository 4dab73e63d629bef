package org.budgetbook.cli;

/** What a command leaves with. */
public final class ExitCode {

  /** All done. */
  public static final int DONE = 0;

  /** A check ran and found errors: its answer, not a failure. */
  public static final int ERRORS_FOUND = 1;

  /** The program itself failed; the log says where. */
  public static final int BROKEN = 1;

  /** What the user gave was refused, or the user cancelled; nothing was changed. */
  public static final int REFUSED = 2;

  private ExitCode() {}
}
