package org.budgetbook.exchange.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Reads a zip from its first byte to its last and takes only what {@link StoredZipWriter} would
 * have written. No header is believed: a stated length is first held against the bytes there are
 * and what the taker allows. Memory does not grow with the file.
 */
public final class StoredZipReader {

  /** No folder above, no drive, no letter whose case or form two systems see differently. */
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z]+)?(/[a-z0-9][a-z0-9-]*\\.[a-z]+)?");

  private static final int LONGEST_NAME = 64;
  private static final int MOST_ENTRIES = 64;
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final long length;
  private final Taker taker;
  private final List<StoredZip.Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private long at;

  /** Takes the files one after another. */
  @FunctionalInterface
  public interface Taker {
    /**
     * A file begins.
     *
     * @param size as the zip states it, at most what is left of the file
     * @return where its content goes; closed after the last byte
     */
    OutputStream take(String name, long size) throws IOException;
  }

  private StoredZipReader(InputStream in, long length, Taker taker) {
    this.in = in;
    this.length = length;
    this.taker = taker;
  }

  /** Whether a file in a zip may be called so. */
  public static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  /**
   * Reads all of it.
   *
   * @param length how long the file is
   * @throws AlteredException if a byte is not as we would have written it
   */
  public static void read(InputStream in, long length, Taker taker)
      throws IOException, AlteredException {
    new StoredZipReader(in, length, taker).read();
  }

  /**
   * Reads only the first file.
   *
   * @throws AlteredException if a byte of it is not as we would have written it
   */
  public static void readFirst(InputStream in, long length, Taker taker)
      throws IOException, AlteredException {
    StoredZipReader reader = new StoredZipReader(in, length, taker);
    reader.file(reader.bytes(Integer.BYTES));
  }

  private void read() throws IOException, AlteredException {
    while (true) {
      byte[] sign = bytes(Integer.BYTES);
      if (little(sign).getInt() != StoredZip.LOCAL) {
        at -= Integer.BYTES;
        end(sign);
        return;
      }
      file(sign);
    }
  }

  private void file(byte[] sign) throws IOException, AlteredException {
    long start = at - Integer.BYTES;
    if (entries.size() == MOST_ENTRIES) {
      throw new AlteredException(start, "too many files");
    }
    byte[] rest = bytes(StoredZip.LOCAL_LENGTH - Integer.BYTES);
    ByteBuffer header = little(rest);
    int checksum = header.getInt(10);
    long size = Integer.toUnsignedLong(header.getInt(14));
    int nameLength = Short.toUnsignedInt(header.getShort(22));
    if (nameLength > LONGEST_NAME) {
      throw new AlteredException(start, "long name");
    }
    String name = new String(bytes(nameLength), StandardCharsets.ISO_8859_1);
    StoredZip.Entry entry = new StoredZip.Entry(name, size, checksum);
    if (!isName(name)
        || !names.add(name)
        || size > length - at
        || size > Integer.MAX_VALUE
        || !startsWith(StoredZip.local(entry), sign, rest)) {
      throw new AlteredException(start, "header");
    }
    entries.add(entry);
    CRC32 sum = new CRC32();
    try (OutputStream out = taker.take(name, size)) {
      byte[] chunk = new byte[CHUNK];
      for (long left = size; left > 0; ) {
        int read = in.read(chunk, 0, (int) Math.min(CHUNK, left));
        if (read < 0) {
          throw new AlteredException(at, "cut short");
        }
        sum.update(chunk, 0, read);
        out.write(chunk, 0, read);
        left -= read;
        at += read;
      }
    }
    if ((int) sum.getValue() != checksum) {
      throw new AlteredException(start, "checksum");
    }
  }

  private static boolean startsWith(byte[] whole, byte[] first, byte[] then) {
    return Arrays.equals(whole, 0, first.length, first, 0, first.length)
        && Arrays.equals(whole, first.length, first.length + then.length, then, 0, then.length);
  }

  private void end(byte[] sign) throws IOException, AlteredException {
    byte[] expected = StoredZip.directory(entries);
    byte[] rest = in.readNBytes(expected.length - sign.length + 1);
    for (int index = 0; index < expected.length; index++) {
      int inRest = index - sign.length;
      if (inRest >= rest.length || expected[index] != (inRest < 0 ? sign[index] : rest[inRest])) {
        throw new AlteredException(at + index, "directory");
      }
    }
    if (rest.length > expected.length - sign.length) {
      throw new AlteredException(at + expected.length, "after the end");
    }
  }

  private byte[] bytes(int count) throws IOException, AlteredException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new AlteredException(at + bytes.length, "cut short");
    }
    at += count;
    return bytes;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
