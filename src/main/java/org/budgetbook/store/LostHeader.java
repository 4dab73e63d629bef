package org.budgetbook.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;

/**
 * H2 reads nothing of a file whose two header blocks are gone, though they only say where the
 * newest chunk lies, which can be found by looking. A header that says nothing of it makes H2 look.
 */
final class LostHeader {

  private static final int BLOCK = 4_096;

  /** The fields without which H2 takes nothing for a header: its mark, block size and format. */
  private static final String FIELDS = "H:2,blockSize:1000,created:0,format:3,version:0";

  private LostHeader() {}

  /** Gives a copy of a damaged file, which has no header any more, one to look with. */
  static void replace(Path copy) throws IOException {
    byte[] fields = FIELDS.getBytes(StandardCharsets.ISO_8859_1);
    int checksum = DataUtils.getFletcher32(fields, 0, fields.length);
    String header = FIELDS + ",fletcher:" + Integer.toHexString(checksum) + "\n";
    byte[] blocks = new byte[2 * BLOCK];
    Arrays.fill(blocks, (byte) ' ');
    byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(text, 0, blocks, 0, text.length);
    try (RandomAccessFile out = new RandomAccessFile(copy.toFile(), "rw")) {
      out.write(blocks, 0, (int) Math.min(blocks.length, out.length()));
    }
  }
}
