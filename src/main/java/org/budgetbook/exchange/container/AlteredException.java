package org.budgetbook.exchange.container;

/** The bytes are not those that we would have written; says where that shows first. */
public final class AlteredException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long offset;

  AlteredException(long offset, String what) {
    super(what + " at " + offset);
    this.offset = offset;
  }

  /** Bytes from the beginning of the file. */
  public long offset() {
    return offset;
  }
}
