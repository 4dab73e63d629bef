package org.budgetbook.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Writes a file that is either whole under its name and forced to the disk, or not there: it is
 * written beside its place under a hidden name, forced, and moved in one step. A process killed on
 * the way leaves at most the hidden file.
 */
public final class DurableFile {

  private DurableFile() {}

  /** Writes what a file will hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @throws RefusedException if it cannot be done; then everything is as it was
   */
  public static void write(Path file, Content content) {
    Path target = file.toAbsolutePath().normalize();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw RefusedException.of("write.file-is-folder", target);
    }
    Path staged = folder.resolve(".budgetbook-" + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(staged, target);
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      throw new RefusedException(Message.of("write.failed", target, reason), e);
    } finally {
      delete(staged);
    }
    force(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Hidden and harmless; the reason for giving up is already on its way.
    }
  }

  /** So that the new name is on the disk too. Windows has no such call and needs none. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is whole and on the disk.
    }
  }
}
