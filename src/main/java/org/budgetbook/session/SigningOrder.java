package org.budgetbook.session;

import java.nio.file.Path;

/** The key that shall sign. Immutable. */
public final class SigningOrder {

  private final Path keyFile;
  private final char[] password;

  /**
   * @param keyFile where the key is kept
   * @param password opens it
   */
  public SigningOrder(Path keyFile, char[] password) {
    this.keyFile = keyFile;
    this.password = password.clone();
  }

  Path keyFile() {
    return keyFile;
  }

  char[] password() {
    return password.clone();
  }
}
