package org.budgetbook.desktop.handin;

/** A kind of file that goes from one office to another, and whether it is written or read here. */
public enum ExchangedFile {
  /** 上报包. */
  PACKAGE_OUT("package", "budgetpkg", true),
  /** 上报包. */
  PACKAGE_IN("package", "budgetpkg", false),
  /** 密钥. */
  KEY_OUT("key", "budgetkey", true),
  /** 密钥. */
  KEY_IN("key", "budgetkey", false),
  /** 回执. */
  RECEIPT_OUT("receipt", "budgetreceipt", true),
  /** 回执. */
  RECEIPT_IN("receipt", "budgetreceipt", false);

  private final String kind;
  private final String ending;
  private final boolean written;

  ExchangedFile(String kind, String ending, boolean written) {
    this.kind = kind;
    this.ending = ending;
    this.written = written;
  }

  /** The key of what such files are called. */
  public String kindKey() {
    return "handin.file." + kind;
  }

  /** The key of what is asked. */
  public String titleKey() {
    return kindKey() + (written ? ".out" : ".in");
  }

  /** What the name of such a file ends in, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether the file is written here; else it is there already. */
  public boolean isWritten() {
    return written;
  }
}
