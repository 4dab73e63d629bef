package org.budgetbook.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Reads a book json whole or not at all. Strict: a field it does not know, one that stands twice, a
 * null, a wrong kind of value is refused by file, line, column and name. Whether the edition that
 * the book names exists, and whether its codes and keys are known, is for those who use the book.
 * Keeps no state between files; any thread may use it.
 */
public final class BookJsonReader {

  /** Enough for a quarter of a million lines; a mistaken choice of file is noticed at once. */
  private static final long LIMIT_MEGABYTES = 64;

  /**
   * The book of a file.
   *
   * @throws RefusedException naming the first fault
   */
  public Book read(Path file) {
    return read(nameOf(file), bytesOf(file));
  }

  static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  static byte[] bytesOf(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw RefusedException.of(
            Files.exists(file) ? "json.not-a-file" : "text.missing", file.toAbsolutePath());
      }
      long megabytes = Files.size(file) >> 20;
      if (megabytes >= LIMIT_MEGABYTES) {
        throw RefusedException.of("text.too-large", nameOf(file), megabytes, LIMIT_MEGABYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", file.toAbsolutePath()), e);
    }
  }

  /** A book json among resources, under the same rules as one of the user's. */
  public Book read(Resources resources, String path) {
    try (InputStream in = resources.open(path)) {
      return read(path, in.readAllBytes());
    } catch (IOException e) {
      throw new RefusedException(Message.of("library.unreadable", path), e);
    }
  }

  /** The book of a file's bytes; {@code name} is what refusals call the file. */
  public Book read(String name, byte[] bytes) {
    String text = utf8(name, bytes);
    return body(name, text, preamble(name, text, BookFormat.NAME));
  }

  static Preamble preamble(String name, String text, String format) {
    Preamble preamble = new Preamble(name, format);
    try (JsonText json = new JsonText(name, text)) {
      preamble.read(json);
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", name), e);
    }
    return preamble;
  }

  static Book body(String name, String text, Preamble preamble) {
    BookBody body = new BookBody(preamble.heading());
    try (JsonText json = new JsonText(name, text)) {
      return body.read(json);
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", name), e);
    }
  }

  static String utf8(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RefusedException(Message.of("json.encoding", name), e);
    }
  }
}
