package org.budgetbook.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** What a workspace is encrypted with (工作区密码); {@link #NONE} for one that is not. */
final class Password {

  static final Password NONE = new Password("");

  /** H2 itself stretches a password ten times only, so ours is stretched before it gets it. */
  private static final int ROUNDS = 210_000;

  private static final int KEY_BITS = 256;
  private static final byte[] FILE_SALT =
      "budgetbook workspace 1".getBytes(StandardCharsets.US_ASCII);

  private final String text;
  private @Nullable String forFile;

  private Password(String text) {
    this.text = text;
  }

  /** An empty text is none. The same characters typed in another way are the same password. */
  static Password of(String text) {
    return text.isEmpty() ? NONE : new Password(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  boolean isNone() {
    return text.isEmpty();
  }

  boolean isSame(Password other) {
    return text.equals(other.text);
  }

  /** What H2 gets: no blanks, which would end it. */
  synchronized String forFile() {
    String key = forFile;
    if (key == null) {
      key = HexFormat.of().formatHex(stretched(FILE_SALT));
      forFile = key;
    }
    return key;
  }

  /** A key of 32 bytes. Slow on purpose. */
  byte[] stretched(byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(text.toCharArray(), salt, ROUNDS, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public String toString() {
    return isNone() ? "none" : "set";
  }
}
