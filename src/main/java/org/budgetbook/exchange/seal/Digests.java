package org.budgetbook.exchange.seal;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Takes bytes as they come and knows their number, SHA-256 and SM3. */
public final class Digests extends OutputStream {

  private final MessageDigest sha256;
  private final SM3Digest sm3 = new SM3Digest();
  private long bytes;

  public Digests() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What is known of some bytes.
   *
   * @param bytes how many
   * @param sha256 in hexadecimal digits
   * @param sm3 in hexadecimal digits (GB/T 32905)
   */
  public record Sums(long bytes, String sha256, String sm3) {}

  /** Of an array. */
  public static Sums of(byte[] content) {
    Digests digests = new Digests();
    digests.write(content, 0, content.length);
    return digests.sums();
  }

  /** SM3 of an array, in hexadecimal digits. */
  public static String sm3(byte[] content) {
    return of(content).sm3();
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    sha256.update(from, offset, length);
    sm3.update(from, offset, length);
    bytes += length;
  }

  /** Of all bytes so far; ends the counting. */
  public Sums sums() {
    byte[] own = new byte[sm3.getDigestSize()];
    sm3.doFinal(own, 0);
    HexFormat hex = HexFormat.of();
    return new Sums(bytes, hex.formatHex(sha256.digest()), hex.formatHex(own));
  }
}
