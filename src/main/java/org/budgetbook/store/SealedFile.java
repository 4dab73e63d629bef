package org.budgetbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file encrypted by a password: mark, salt, nonce, then AES-256-GCM, whose tag at the end tells a
 * changed or cut file.
 */
final class SealedFile {

  private static final byte[] MARK = "BUDGETB1".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private SealedFile() {}

  /** Whether a failure means a wrong password, or a file that was changed. */
  static boolean isRefusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AEADBadTagException) {
        return true;
      }
    }
    return false;
  }

  static OutputStream writing(Path file, Password password) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    try {
      return writing(out, password);
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  static OutputStream writing(OutputStream out, Password password) throws IOException {
    byte[] salt = new byte[SALT];
    byte[] nonce = new byte[NONCE];
    SecureRandom random = new SecureRandom();
    random.nextBytes(salt);
    random.nextBytes(nonce);
    Cipher cipher = cipher(Cipher.ENCRYPT_MODE, password, salt, nonce);
    out.write(MARK);
    out.write(salt);
    out.write(nonce);
    return new CipherOutputStream(out, cipher);
  }

  static boolean isSealed(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(MARK, in.readNBytes(MARK.length));
    } catch (IOException e) {
      return false;
    }
  }

  static InputStream reading(Path file, Password password) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      if (!Arrays.equals(MARK, in.readNBytes(MARK.length))) {
        throw new IOException("not sealed by us: " + file);
      }
      byte[] salt = in.readNBytes(SALT);
      byte[] nonce = in.readNBytes(NONCE);
      if (nonce.length < NONCE) {
        throw new IOException("cut: " + file);
      }
      return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE, password, salt, nonce));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Cipher cipher(int mode, Password password, byte[] salt, byte[] nonce) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(password.stretched(salt), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
