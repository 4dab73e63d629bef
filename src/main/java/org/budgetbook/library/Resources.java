package org.budgetbook.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.message.RefusedException;

/**
 * A tree of files to read from: the program's own resources, or a folder. Paths are relative, with
 * forward slashes.
 */
public interface Resources {

  /** Opens a file; the caller closes it. */
  InputStream open(String path) throws IOException;

  boolean has(String path);

  /** The whole of a UTF-8 text file, without a byte order mark. */
  default String text(String path) {
    try (InputStream in = open(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new RefusedException(org.budgetbook.message.Message.of("library.unreadable", path), e);
    }
  }

  /**
   * These files with the editions of a folder: {@code editions/} and, if it brings catalogues,
   * {@code catalogs/}. Where both have an edition of one id or a catalogue file, the folder's.
   *
   * @throws RefusedException if the folder has no {@code editions/index.yaml}
   */
  default Resources withEditions(Path folder) {
    Path index = folder.resolve("editions").resolve("index.yaml");
    if (!Files.isReadable(index)) {
      throw RefusedException.of("library.editions.no-index", index.toAbsolutePath().normalize());
    }
    return new LayeredResources(this, ofFolder(folder));
  }

  /** The resources that ship with the program. */
  static Resources ofProgram() {
    return new Resources() {
      @Override
      public InputStream open(String path) throws IOException {
        InputStream in = Resources.class.getResourceAsStream("/" + path);
        if (in == null) {
          throw new IOException(path);
        }
        return in;
      }

      @Override
      public boolean has(String path) {
        return Resources.class.getResource("/" + path) != null;
      }
    };
  }

  /** A folder laid out like the program's resources. */
  static Resources ofFolder(Path folder) {
    return new Resources() {
      @Override
      public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path));
      }

      @Override
      public boolean has(String path) {
        return Files.isReadable(folder.resolve(path));
      }
    };
  }
}
