package org.budgetbook.report.type;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A font file that a PDF may carry: TrueType outlines in a file of its own. Collections (ttc) and
 * PostScript outlines (otf) are not, and neither is a font whose maker forbids embedding.
 *
 * @param names of the family, and with its style, in all languages that the file states
 */
record TrueTypeFile(Path path, Set<String> names) {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int FAMILY = 1;
  private static final int FULL_NAME = 4;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int MACINTOSH = 1;

  /** Place of the rights to embed in the table OS/2. */
  private static final int RIGHTS = 8;

  /** Restricted licence: must not be embedded; or only as pictures. */
  private static final int FORBIDDEN = 0x0002 | 0x0200;

  private static final int MOST_NAMES = 2_000;

  TrueTypeFile {
    names = Set.copyOf(names);
  }

  private record Table(long offset, long length) {}

  /** The names of a font file; nothing if it is no such font or damaged. */
  static Optional<TrueTypeFile> read(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      int kind = file.readInt();
      if (kind != TRUE_TYPE && kind != APPLE_TRUE_TYPE) {
        return Optional.empty();
      }
      Optional<Table> names = table(file, "name");
      if (names.isEmpty() || table(file, "glyf").isEmpty() || forbidden(file)) {
        return Optional.empty();
      }
      return Optional.of(new TrueTypeFile(path, names(file, names.get())));
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static boolean forbidden(RandomAccessFile file) throws IOException {
    Optional<Table> table = table(file, "OS/2");
    if (table.isEmpty()) {
      return false;
    }
    file.seek(table.get().offset() + RIGHTS);
    return (file.readUnsignedShort() & FORBIDDEN) != 0;
  }

  private static Optional<Table> table(RandomAccessFile file, String tag) throws IOException {
    file.seek(4);
    int tables = file.readUnsignedShort();
    file.seek(12);
    byte[] name = new byte[4];
    for (int i = 0; i < tables; i++) {
      file.readFully(name);
      file.skipBytes(4);
      Table table = new Table(file.readInt() & 0xFFFF_FFFFL, file.readInt() & 0xFFFF_FFFFL);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(RandomAccessFile file, Table table) throws IOException {
    file.seek(table.offset() + 2);
    int count = Math.min(file.readUnsignedShort(), MOST_NAMES);
    long texts = table.offset() + file.readUnsignedShort();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      file.seek(table.offset() + 6 + 12L * i);
      int platform = file.readUnsignedShort();
      file.skipBytes(4);
      int kind = file.readUnsignedShort();
      byte[] text = new byte[file.readUnsignedShort()];
      long offset = file.readUnsignedShort();
      if (kind == FAMILY || kind == FULL_NAME || kind == POSTSCRIPT_NAME) {
        file.seek(texts + offset);
        file.readFully(text);
        Charset charset =
            platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        names.add(new String(text, charset));
      }
    }
    return names;
  }
}
