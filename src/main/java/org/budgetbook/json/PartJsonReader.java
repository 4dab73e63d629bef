package org.budgetbook.json;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.Part;
import org.budgetbook.message.RefusedException;

/**
 * Reads a unit's part: a book json of one unit that says where it comes from. As strict as {@link
 * BookJsonReader}; any thread may use it.
 */
public final class PartJsonReader {

  /**
   * The part of a file.
   *
   * @throws RefusedException naming the first fault
   */
  public Part read(Path file) {
    return read(BookJsonReader.nameOf(file), BookJsonReader.bytesOf(file));
  }

  /** Whether a file calls itself a part; one that cannot be read does not. */
  public boolean isPart(Path file) {
    String name = BookJsonReader.nameOf(file);
    try {
      String text = BookJsonReader.utf8(name, BookJsonReader.bytesOf(file));
      BookJsonReader.preamble(name, text, BookFormat.PART_NAME);
      return true;
    } catch (RefusedException other) {
      return false;
    }
  }

  /** The part of a file's bytes; {@code name} is what refusals and conflicts call the file. */
  public Part read(String name, byte[] bytes) {
    String text = BookJsonReader.utf8(name, bytes);
    Preamble preamble = BookJsonReader.preamble(name, text, BookFormat.PART_NAME);
    Origin origin = preamble.origin();
    Book book = BookJsonReader.body(name, text, preamble);
    return new Part(name, origin, book);
  }
}
