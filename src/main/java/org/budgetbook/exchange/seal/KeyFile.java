package org.budgetbook.exchange.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.budgetbook.exchange.text.ExactJson;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * A signing key in a file that only its password opens (密钥文件): Argon2id makes a key of the
 * password, AES-256-GCM keeps the secret under it. A PKCS#12 file would need the whole provider of
 * the cryptography library for an SM2 key and derive its key by weaker means. What the derivation
 * costs is fixed by the format: a file cannot ask for more.
 *
 * @param holder the name of who signs with it
 * @param key the public half, readable without the password
 * @param salt 32 hexadecimal digits
 * @param nonce 24 hexadecimal digits
 * @param sealed the secret and the tag of the cipher, in hexadecimal digits
 */
public record KeyFile(String holder, PublicKey key, String salt, String nonce, String sealed) {

  private static final String FORMAT = "budgetbook-key";
  private static final int MEMORY_KIBIBYTES = 1 << 16;
  private static final int PASSES = 3;
  private static final int KEY_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SHORTEST_PASSWORD = 8;

  /** The longest file that can be one. */
  public static final int MOST_BYTES = 4096;

  /**
   * Keeps a key under a password.
   *
   * @throws RefusedException if the password is too short
   */
  public static KeyFile of(SigningKey key, char[] password, SecureRandom random) {
    if (password.length < SHORTEST_PASSWORD) {
      throw RefusedException.of("exchange.key.password-short", SHORTEST_PASSWORD);
    }
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    byte[] secret = key.secret();
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, password, salt, nonce, key.holder(), key.publicKey())
              .doFinal(secret);
      HexFormat hex = HexFormat.of();
      return new KeyFile(
          key.holder(),
          key.publicKey(),
          hex.formatHex(salt),
          hex.formatHex(nonce),
          hex.formatHex(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM", e);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Opens it.
   *
   * @throws RefusedException if the password is not the one
   */
  public SigningKey open(char[] password) {
    HexFormat hex = HexFormat.of();
    try {
      byte[] secret =
          cipher(
                  Cipher.DECRYPT_MODE,
                  password,
                  hex.parseHex(salt),
                  hex.parseHex(nonce),
                  holder,
                  key)
              .doFinal(hex.parseHex(sealed));
      SigningKey opened = SigningKey.of(holder, secret);
      Arrays.fill(secret, (byte) 0);
      if (!opened.publicKey().equals(key)) {
        throw RefusedException.of("exchange.key.password");
      }
      return opened;
    } catch (AEADBadTagException e) {
      throw new RefusedException(Message.of("exchange.key.password"), e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.key.file"), e);
    }
  }

  /** Holder and public key are sealed with the secret: neither can be exchanged. */
  private static Cipher cipher(
      int mode, char[] password, byte[] salt, byte[] nonce, String holder, PublicKey key)
      throws GeneralSecurityException {
    byte[] derived = derived(password, salt);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(
          (FORMAT + "\n" + holder + "\n" + key.point()).getBytes(StandardCharsets.UTF_8));
      return cipher;
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  private static byte[] derived(char[] password, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIBIBYTES)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[KEY_BYTES];
    // Takes the characters as UTF-8.
    generator.generateBytes(password, key);
    return key;
  }

  /** As it stands in its file. */
  public byte[] bytes() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("formatVersion", 1);
    fields.put("holder", holder);
    fields.put("publicKey", key.point());
    fields.put("derivation", "argon2id m=" + MEMORY_KIBIBYTES + " t=" + PASSES + " p=1");
    fields.put("salt", salt);
    fields.put("cipher", "AES-256-GCM");
    fields.put("nonce", nonce);
    fields.put("secret", sealed);
    return ExactJson.bytes(fields);
  }

  /**
   * @throws RefusedException if the bytes are no key file
   */
  public static KeyFile read(byte[] bytes) {
    try {
      return ExactJson.read(
          bytes,
          node -> FORMAT.equals(ExactJson.text(node, "format")),
          KeyFile::of,
          KeyFile::bytes);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.key.file"), e);
    }
  }

  private static KeyFile of(JsonNode node) {
    return new KeyFile(
        ExactJson.text(node, "holder"),
        new PublicKey(ExactJson.text(node, "publicKey")),
        ExactJson.text(node, "salt"),
        ExactJson.text(node, "nonce"),
        ExactJson.text(node, "secret"));
  }
}
