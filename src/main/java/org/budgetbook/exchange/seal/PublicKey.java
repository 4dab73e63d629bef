package org.budgetbook.exchange.seal;

import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;

/**
 * The public half of a signing key (公钥). Immutable.
 *
 * @param point uncompressed, 130 hexadecimal digits in lower case
 */
public record PublicKey(String point) {

  private static final int DIGITS = 130;

  /**
   * @throws IllegalArgumentException if it is no point of the curve, written in that one form
   */
  public PublicKey {
    if (point.length() != DIGITS || !point.startsWith("04")) {
      throw new IllegalArgumentException("point");
    }
    byte[] bytes = HexFormat.of().parseHex(point);
    if (!HexFormat.of().formatHex(bytes).equals(point)) {
      throw new IllegalArgumentException("point");
    }
    // Reading it checks that it lies on the curve.
    new ECPublicKeyParameters(Curve.DOMAIN.getCurve().decodePoint(bytes), Curve.DOMAIN);
  }

  /** What people compare on the telephone (指纹): SM3 of the point, 64 hexadecimal digits. */
  public String fingerprint() {
    return Digests.sm3(HexFormat.of().parseHex(point));
  }

  /** A fingerprint as it is shown: its first half, in groups of four. */
  public static String shown(String fingerprint) {
    StringBuilder groups = new StringBuilder();
    for (int at = 0; at < 32; at += 4) {
      groups.append(at == 0 ? "" : " ").append(fingerprint, at, at + 4);
    }
    return groups.toString();
  }

  /**
   * Whether a signature is of these bytes by this key.
   *
   * @param signature r and s, 128 hexadecimal digits in lower case
   */
  public boolean verifies(byte[] bytes, String signature) {
    byte[] value;
    try {
      value = HexFormat.of().parseHex(signature);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (!HexFormat.of().formatHex(value).equals(signature)) {
      return false;
    }
    SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
    verifier.init(
        false,
        new ECPublicKeyParameters(
            Curve.DOMAIN.getCurve().decodePoint(HexFormat.of().parseHex(point)), Curve.DOMAIN));
    verifier.update(bytes, 0, bytes.length);
    return verifier.verifySignature(value);
  }
}
