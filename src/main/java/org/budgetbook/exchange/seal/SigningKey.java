package org.budgetbook.exchange.seal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;

/** A key that signs by SM2 with SM3 (GB/T 32918.2), with the usual identity 1234567812345678. */
public final class SigningKey {

  private static final int SECRET_BYTES = 32;

  private final String holder;
  private final BigInteger secret;
  private final PublicKey publicKey;

  private SigningKey(String holder, BigInteger secret) {
    this.holder = holder;
    this.secret = secret;
    this.publicKey =
        new PublicKey(
            HexFormat.of()
                .formatHex(Curve.DOMAIN.getG().multiply(secret).normalize().getEncoded(false)));
  }

  /**
   * A new key.
   *
   * @param holder the name of who signs with it
   */
  public static SigningKey create(String holder, SecureRandom random) {
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(Curve.DOMAIN, random));
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    return new SigningKey(holder, ((ECPrivateKeyParameters) pair.getPrivate()).getD());
  }

  static SigningKey of(String holder, byte[] secret) {
    BigInteger value = new BigInteger(1, secret);
    if (value.signum() == 0 || value.compareTo(Curve.DOMAIN.getN()) >= 0) {
      throw new IllegalArgumentException("secret");
    }
    return new SigningKey(holder, value);
  }

  public String holder() {
    return holder;
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  byte[] secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    byte[] plain = secret.toByteArray();
    int from = Math.max(0, plain.length - SECRET_BYTES);
    int length = plain.length - from;
    System.arraycopy(plain, from, bytes, SECRET_BYTES - length, length);
    return bytes;
  }

  /** Signs; r and s, 128 hexadecimal digits. */
  public String sign(byte[] bytes) {
    SM2Signer signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
    signer.init(
        true,
        new ParametersWithRandom(
            new ECPrivateKeyParameters(secret, Curve.DOMAIN), new SecureRandom()));
    signer.update(bytes, 0, bytes.length);
    try {
      return HexFormat.of().formatHex(signer.generateSignature());
    } catch (CryptoException e) {
      throw new IllegalStateException("SM2", e);
    }
  }
}
