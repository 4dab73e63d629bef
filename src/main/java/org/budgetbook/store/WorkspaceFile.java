package org.budgetbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Where a workspace lies, what lies beside it, and whether it can be written there. */
record WorkspaceFile(Path path) {

  /** H2 itself appends this to a database's name. */
  static final String SUFFIX = ".mv.db";

  private static final int BLOCK = 4_096;
  private static final byte[] MARK = "H:2,".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

  /**
   * The file of a name with or without its suffix.
   *
   * @throws RefusedException if H2 cannot take such a name
   */
  static WorkspaceFile of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.toString().contains(";") || absolute.getFileName() == null) {
      throw RefusedException.of("store.name", absolute);
    }
    return new WorkspaceFile(
        absolute.toString().endsWith(SUFFIX) ? absolute : Path.of(absolute + SUFFIX));
  }

  Path folder() {
    return Objects.requireNonNull(path.getParent());
  }

  /** The file's name without its suffix. */
  String name() {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** Another file beside this one. */
  WorkspaceFile beside(String addition) {
    return new WorkspaceFile(folder().resolve(name() + addition + SUFFIX));
  }

  Path backupFolder() {
    return folder().resolve(name() + ".backups");
  }

  /** What H2 calls it: without the suffix. */
  String databaseName() {
    String whole = path.toString();
    return whole.substring(0, whole.length() - SUFFIX.length());
  }

  /** Asks the file system by trying: permission bits do not tell of read-only media. */
  void requireWritableFolder() {
    if (!Files.isDirectory(folder())) {
      throw RefusedException.of("store.folder.missing", folder());
    }
    try {
      Files.delete(Files.createTempFile(folder(), ".budgetbook", ".tmp"));
    } catch (IOException e) {
      throw new RefusedException(Message.of("store.folder.read-only", folder()), e);
    }
  }

  void requireWritable() {
    if (!Files.exists(path)) {
      throw RefusedException.of("store.file.missing", path);
    }
    requireWritableFolder();
    if (!Files.isWritable(path)) {
      throw RefusedException.of("store.file.read-only", path);
    }
  }

  /** Whether one of the two headers an H2 file begins with is there. */
  boolean looksLikeH2() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] blocks = in.readNBytes(2 * BLOCK);
      return hasMark(MARK, blocks, 0) || hasMark(MARK, blocks, BLOCK);
    } catch (AccessDeniedException e) {
      throw new RefusedException(Message.of("store.file.read-only", path), e);
    } catch (IOException e) {
      // Windows does not let a file be read that another process has locked; H2 will tell.
      return true;
    }
  }

  /** Whether it begins as an encrypted H2 file does. What cannot be read counts as not. */
  boolean isEncrypted() {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return hasMark(ENCRYPTED, in.readNBytes(ENCRYPTED.length), 0);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasMark(byte[] mark, byte[] blocks, int offset) {
    return blocks.length >= offset + mark.length
        && Arrays.equals(mark, 0, mark.length, blocks, offset, offset + mark.length);
  }
}
