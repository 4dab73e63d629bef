package org.budgetbook.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;

class BookJsonTest {

  private static final String EDITION = "lvliang-2025";

  private final BookJsonWriter writer = new BookJsonWriter();
  private final BookJsonReader reader = new BookJsonReader();

  private byte[] bytes(Book book) {
    return writer.text(book).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void three_hundred_random_books_come_back_equal_and_are_written_again_byte_by_byte() {
    for (long seed = 1; seed <= 300; seed++) {
      Book book = new RandomBooks(seed).book(EDITION, 40);
      byte[] written = bytes(book);
      Book again = reader.read("book.json", written);
      assertEquals(book, again, "seed " + seed);
      assertArrayEquals(written, bytes(again));
    }
  }

  @Test
  void six_thousand_mutated_books_are_read_or_refused_and_nothing_else() {
    int refused = 0;
    for (long seed = 1; seed <= 30; seed++) {
      byte[] written = bytes(new RandomBooks(seed).book(EDITION, 12));
      Random random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        byte[] mutated = mutated(written, random);
        try {
          Book book = reader.read("book.json", mutated);
          assertEquals(book, reader.read("book.json", bytes(book)));
        } catch (RefusedException e) {
          refused++;
        } catch (RuntimeException | Error e) {
          fail(
              "seed "
                  + seed
                  + ", mutation "
                  + i
                  + ": "
                  + new String(mutated, StandardCharsets.UTF_8),
              e);
        }
      }
    }
    assertTrue(refused > 3_000, "refused " + refused);
  }

  /** A few bytes changed, a piece cut out, doubled or moved, or the end lost. */
  private static byte[] mutated(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(text.length() - 1);
      int to = Math.min(text.length() - 1, from + 1 + random.nextInt(40));
      switch (random.nextInt(6)) {
        case 0 -> text.setCharAt(from, (char) random.nextInt(256));
        case 1 -> text.delete(from, to);
        case 2 -> text.insert(from, text.substring(from, to));
        case 3 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        case 4 -> text.setCharAt(from, "0123456789\"{}[]:,-.eE\\nut".charAt(random.nextInt(25)));
        default -> {
          if (random.nextInt(10) == 0) {
            text.setLength(Math.max(2, from));
          } else {
            text.setCharAt(from, (char) ('0' + random.nextInt(10)));
          }
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void half_a_character_comes_back_as_it_is_and_whole_ones_are_written_plainly() {
    Book book = Book.empty(new Heading(EDITION, 2025, new Department("\ud83d 😀")));
    assertTrue(writer.text(book).contains("\"department\": \"\\uD83D 😀\""), writer.text(book));
    assertEquals(book, reader.read("book.json", bytes(book)));
  }
}
