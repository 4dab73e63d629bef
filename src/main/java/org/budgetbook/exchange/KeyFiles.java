package org.budgetbook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.budgetbook.exchange.seal.KeyFile;
import org.budgetbook.exchange.seal.PublicKey;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Key files on the disk (密钥文件). */
public final class KeyFiles {

  /** How the name of a key file ends. */
  public static final String SUFFIX = ".budgetkey";

  private KeyFiles() {}

  /**
   * Makes a key and keeps it in a new file.
   *
   * @param holder the name of who will sign with it
   * @param password of at least eight characters; there is no way back without it
   * @throws RefusedException if the file is there already, the password is too short, or nothing
   *     can be written
   */
  public static PublicKey create(Path file, String holder, char[] password) {
    if (Files.exists(file)) {
      throw RefusedException.of("exchange.key.exists", file.toAbsolutePath());
    }
    if (holder.isBlank()) {
      throw RefusedException.of("exchange.key.holder");
    }
    SecureRandom random = new SecureRandom();
    KeyFile made = KeyFile.of(SigningKey.create(holder.strip(), random), password, random);
    DurableFile.write(file, out -> out.write(made.bytes()));
    return made.key();
  }

  /**
   * Opens the key in a file.
   *
   * @throws RefusedException if the file is no key file, or the password not its own
   */
  public static SigningKey open(Path file, char[] password) {
    return read(file).open(password);
  }

  /**
   * Fingerprint and holder of a key file, which need no password.
   *
   * @throws RefusedException if the file is no key file
   */
  public static KeyFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("exchange.file.missing", file.toAbsolutePath());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return KeyFile.read(in.readNBytes(KeyFile.MOST_BYTES));
    } catch (IOException e) {
      throw new RefusedException(Message.of("exchange.file.unreadable", file.toAbsolutePath()), e);
    }
  }
}
