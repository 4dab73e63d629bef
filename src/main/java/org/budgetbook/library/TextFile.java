package org.budgetbook.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * A text file of the user's, read whole, and the encoding it is written in: UTF-8 with or without a
 * byte order mark, else GBK. Immutable.
 */
public final class TextFile {

  /** Enough for a ledger of half a million lines; a mistaken choice of file is noticed at once. */
  static final long LIMIT_MEGABYTES = 64;

  /** GB18030 contains GBK and reads what Excel on a Chinese Windows saves as csv. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
  private static final int[] UTF_16_BIG_MARK = {0xFE, 0xFF};
  private static final int[] UTF_16_LITTLE_MARK = {0xFF, 0xFE};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  private final String name;
  private final byte[] bytes;
  private final int start;
  private final Charset charset;

  private TextFile(String name, byte[] bytes, int start, Charset charset) {
    this.name = name;
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
  }

  /**
   * Reads a whole file and finds out its encoding.
   *
   * @throws RefusedException if it cannot be read, is too large, empty, not text, or in another
   *     encoding
   */
  public static TextFile of(Path file) {
    String name = nameOf(file);
    return of(name, read(file, name));
  }

  /** A text file among resources, under the same rules as one of the user's. */
  public static TextFile of(Resources resources, String path) {
    try (InputStream in = resources.open(path)) {
      return of(path, in.readAllBytes());
    } catch (IOException e) {
      throw new RefusedException(Message.of("library.unreadable", path), e);
    }
  }

  private static TextFile of(String name, byte[] bytes) {
    if (begins(bytes, ZIP) || begins(bytes, OLE)) {
      throw RefusedException.of("text.workbook", name);
    }
    if (begins(bytes, UTF_16_BIG_MARK) || begins(bytes, UTF_16_LITTLE_MARK)) {
      throw RefusedException.of("text.utf-16", name);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw RefusedException.of("text.binary", name);
      }
    }
    int start = begins(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    int broken = firstUndecodable(bytes, start, StandardCharsets.UTF_8);
    if (broken < 0) {
      return new TextFile(name, bytes, start, StandardCharsets.UTF_8);
    }
    if (start == 0 && firstUndecodable(bytes, 0, CHINESE) < 0) {
      return new TextFile(name, bytes, 0, CHINESE);
    }
    throw encodingUnknown(name, bytes, broken);
  }

  private static byte[] read(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw RefusedException.of(
            Files.exists(file) ? "text.not-a-file" : "text.missing", file.toAbsolutePath());
      }
      long megabytes = Files.size(file) >> 20;
      if (megabytes >= LIMIT_MEGABYTES) {
        throw RefusedException.of("text.too-large", name, megabytes, LIMIT_MEGABYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", file.toAbsolutePath()), e);
    }
  }

  static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static boolean begins(byte[] bytes, int[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the bytes stop being text of a charset; -1 when they are to the end. */
  private static int firstUndecodable(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(1 << 16);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static RefusedException encodingUnknown(String name, byte[] bytes, int broken) {
    int line = 1;
    for (int i = 0; i < broken; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return RefusedException.of("text.encoding", name, line);
  }

  /** The file's name without its folder, as the user is told it. */
  public String name() {
    return name;
  }

  /**
   * Whether the text was taken for GBK only because it is not UTF-8: nearly any bytes pass as GBK,
   * so that whoever reads it must still find something it knows.
   */
  public boolean isGuess() {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  /** The refusal to give when the guess turned out wrong. */
  public RefusedException wrongGuess() {
    return encodingUnknown(
        name, bytes, Math.max(0, firstUndecodable(bytes, start, StandardCharsets.UTF_8)));
  }

  /** Whether there is nothing in it, not even a blank. */
  public boolean isEmpty() {
    return bytes.length == start;
  }

  /** The text from its beginning, without the byte order mark. */
  public Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), strict(charset));
  }
}
