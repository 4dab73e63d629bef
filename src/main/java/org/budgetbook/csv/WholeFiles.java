package org.budgetbook.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Writes a set of files into a folder, all of them or none: they are written beside their place
 * first and then moved, and moved back when one cannot be.
 */
public final class WholeFiles {

  /** Opens a file to write; the place where a test lets the disk be full. */
  @FunctionalInterface
  public interface Output {
    OutputStream open(Path file) throws IOException;
  }

  /** Writes what a file will hold; the stream is closed for it. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Room that a file of unknown length is taken to need. */
  private static final long SOME_ROOM = 1L << 20;

  private final Output output;

  public WholeFiles() {
    this(Files::newOutputStream);
  }

  public WholeFiles(Output output) {
    this.output = output;
  }

  /**
   * Writes texts as UTF-8. Files of the same names are replaced, others in the folder stay.
   *
   * @param folder made if it is missing, with the folders above it
   * @param texts by file name
   * @throws RefusedException if it cannot be done; then everything is as it was
   */
  public void write(Path folder, Map<String, String> texts) {
    Map<String, Content> contents = new LinkedHashMap<>();
    texts.forEach((name, text) ->
        contents.put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    write(folder, contents, texts.values().stream().mapToLong(text -> 3L * text.length()).sum());
  }

  /**
   * Writes one file, in place of the one that may be there.
   *
   * @throws RefusedException if it cannot be done; then everything is as it was
   */
  public void write(Path file, Content content) {
    Path target = file.toAbsolutePath().normalize();
    Path folder = target.getParent();
    if (folder == null) {
      throw RefusedException.of("write.file-is-folder", target);
    }
    write(folder, Map.of(target.getFileName().toString(), content), SOME_ROOM);
  }

  private void write(Path folder, Map<String, Content> contents, long room) {
    Path target = folder.toAbsolutePath().normalize();
    Path existing = nearestExisting(target);
    if (!Files.isDirectory(existing)) {
      throw RefusedException.of("write.folder-is-file", existing);
    }
    for (String name : contents.keySet()) {
      if (Files.isDirectory(target.resolve(name))) {
        throw RefusedException.of("write.file-is-folder", target.resolve(name));
      }
    }
    Path staging = existing.resolve(".budgetbook-" + UUID.randomUUID());
    try {
      Files.createDirectory(staging);
      stage(staging, contents);
      if (existing.equals(target)) {
        exchange(staging, target, contents.keySet());
      } else {
        place(staging, existing, target);
      }
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw new RefusedException(sentence(existing, target, room, e), e);
    } finally {
      deleteAll(staging);
    }
  }

  private void stage(Path staging, Map<String, Content> contents) throws IOException {
    for (Map.Entry<String, Content> content : contents.entrySet()) {
      try (OutputStream out = output.open(staging.resolve(content.getKey()))) {
        content.getValue().writeTo(out);
      }
    }
  }

  /** The whole folder is new: one move puts it in its place. */
  private static void place(Path staging, Path existing, Path target) throws IOException {
    Path first = existing.resolve(existing.relativize(target).getName(0));
    try {
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.move(staging, target);
    } catch (IOException e) {
      deleteAll(first);
      throw e;
    }
  }

  private static void exchange(Path staging, Path target, Iterable<String> names)
      throws IOException {
    Path old = Files.createDirectory(staging.resolve("old"));
    Deque<String> moved = new ArrayDeque<>();
    try {
      for (String name : names) {
        moved.push(name);
        if (Files.exists(target.resolve(name))) {
          Files.move(target.resolve(name), old.resolve(name));
        }
        Files.move(staging.resolve(name), target.resolve(name));
      }
    } catch (IOException e) {
      for (String name : moved) {
        putBack(old.resolve(name), target.resolve(name), e);
      }
      throw e;
    }
  }

  private static void putBack(Path old, Path place, IOException cause) {
    try {
      if (Files.exists(old)) {
        Files.move(old, place, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(place);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static Path nearestExisting(Path folder) {
    Path here = folder;
    while (!Files.exists(here) && here.getParent() != null) {
      here = here.getParent();
    }
    return here;
  }

  private static Message sentence(Path existing, Path target, long room, Exception e) {
    String reason = e.getMessage() == null ? e.toString() : e.getMessage();
    if (isFull(existing, room, reason)) {
      return Message.of("write.full", target);
    }
    if (e instanceof AccessDeniedException
        || e instanceof ReadOnlyFileSystemException
        || reason.toLowerCase(Locale.ROOT).contains("read-only")) {
      return Message.of("write.denied", target);
    }
    return Message.of("write.failed", target, reason);
  }

  /** The system words it in its own language, so the space that is left is asked for too. */
  private static boolean isFull(Path existing, long room, String reason) {
    if (reason.toLowerCase(Locale.ROOT).contains("space")) {
      return true;
    }
    try {
      return Files.getFileStore(existing).getUsableSpace() < room;
    } catch (IOException e) {
      return false;
    }
  }

  private static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left over is hidden and harmless; the reason for giving up is already on its way.
      folder.toFile().deleteOnExit();
    }
  }
}
