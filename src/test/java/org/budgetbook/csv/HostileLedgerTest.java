package org.budgetbook.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger spoilt at random is read or refused in a sentence, never anything else; and what is read
 * can be calculated and written back.
 */
class HostileLedgerTest {

  private static final int MUTATIONS = 2_000;
  private static final long SEED = 20_261_121;

  /** What files are spoilt with: pieces that mean something to a reader of csv, text or numbers. */
  private static final List<String> PIECES =
      List.of(
          ",",
          "\"",
          "\"\"",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\0",
          "\uFEFF",
          "\u3000",
          "，",
          "'",
          "=1+1",
          "-",
          "+",
          "@",
          "1e9",
          "NaN",
          "0x10",
          "１２３",
          "99999999999999999999",
          "-0",
          ".5",
          "5.",
          "1,000.00",
          "10,00",
          "0.001",
          "{0}",
          "{",
          "%s",
          "\\",
          "当年",
          "结转",
          "财政专户",
          "项目支出",
          "人员经费",
          "\uD83D\uDE00",
          "\uD800",
          "a".repeat(50),
          "金额（元）",
          "单位编码");

  @TempDir private Path folder;

  @Test
  void a_spoilt_ledger_is_read_or_refused_in_a_sentence() throws IOException {
    Resources resources = Resources.ofProgram();
    Vocabulary vocabulary = new Vocabulary(resources);
    Messages messages = new Messages(resources);
    Edition edition = new Editions(resources).load("lvliang-2025");
    Heading heading = new Heading(edition.id(), 2025, new Department("x"));
    LedgerReader reader = new LedgerReader(vocabulary);
    byte[] good =
        Files.readAllBytes(Path.of("src", "test", "resources", "golden", "2025", "ledger.csv"));
    Random random = new Random(SEED);
    Path file = folder.resolve("ledger.csv");
    int read = 0;
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Files.write(file, spoilt(good, random));
      try {
        Book book = reader.read(file, heading, unit(random));
        if (i % 10 == 0) {
          new FiguresEngine(edition, book).tables().forEach(TableTsv::text);
        }
        Files.writeString(file, new LedgerWriter(vocabulary).text(book));
        assertEquals(book, reader.read(file, heading, AmountUnit.YUAN), "mutation " + i);
        read++;
      } catch (RefusedException e) {
        String sentence = messages.text(e.sentence());
        assertTrue(sentence.contains("ledger.csv"), sentence);
        assertFalse(sentence.contains("{1}"), sentence);
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError("mutation " + i, e);
      }
    }
    // Both must occur often, or the mutations are too tame or too wild to say anything.
    assertTrue(read > MUTATIONS / 20 && refused > MUTATIONS / 2, read + " read, " + refused);
  }

  private static AmountUnit unit(Random random) {
    return random.nextInt(4) == 0 ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.YUAN;
  }

  private static byte[] spoilt(byte[] good, Random random) {
    byte[] bytes = good;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      bytes =
          switch (random.nextInt(7)) {
            case 0 -> withByte(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> withoutRange(bytes, random);
            case 3 -> withLinesMoved(bytes, random);
            case 4 ->
                new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
            default -> withPiece(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] withByte(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static byte[] withoutRange(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(bytes, 0, from);
    rest.write(bytes, to, bytes.length - to);
    return rest.toByteArray();
  }

  /** Between characters, as a person would spoil it. */
  private static byte[] withPiece(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int place = random.nextInt(text.length() + 1);
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return (text.substring(0, place) + piece + text.substring(place))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withLinesMoved(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    if (lines.size() < 3) {
      return bytes;
    }
    String line = lines.remove(random.nextInt(lines.size()));
    lines.add(1 + random.nextInt(lines.size() - 1), line);
    if (random.nextBoolean()) {
      lines.add(line);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
