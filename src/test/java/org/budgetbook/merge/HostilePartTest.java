package org.budgetbook.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.book.UnitCode;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.json.PartJsonReader;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged or forged part is refused in a sentence or merges as what it says; nothing else. */
class HostilePartTest {

  private static final Part GOOD = new RandomParts(7).parts(1).getFirst();
  private static final byte[] BYTES =
      new BookJsonWriter().text(GOOD).getBytes(StandardCharsets.UTF_8);

  @Test
  void a_part_mutated_at_random_is_refused_or_read_whole() {
    Random random = new Random(20261122);
    int refused = 0;
    int mutations = Integer.getInteger("merge.mutations", 1_500);
    for (int i = 0; i < mutations; i++) {
      byte[] mutated = mutated(random);
      try {
        Part part = new PartJsonReader().read("part.json", mutated);
        Book department = RandomParts.department();
        MergeProposal proposal = Merging.of(department, List.of(part), Side.THEIRS);
        proposal.edit().ifPresent(department::apply);
      } catch (RefusedException e) {
        refused++;
      }
    }
    assertTrue(refused > mutations / 2, "refused only " + refused);
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = BYTES.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] = (byte) "{}[]\",:0-9".charAt(random.nextInt(10));
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, at));
        System.arraycopy(BYTES, from, bytes, at, length);
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "format": "budgetbook-part" | "format": "other" | json.not-a-part
          "madeAt": "2026             | "madeAt": "x2026  | json.at-field
          "part": {                   | "origin": {       | json.part.missing
          "version": 1                | "version": 9      | json.version.newer
          """)
  void what_a_part_must_say_is_asked_for(String from, String to, String key) {
    String text =
        new String(BYTES, StandardCharsets.UTF_8)
            .replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> new PartJsonReader().read("part.json", text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(key, refused.sentence().key());
  }

  @Test
  void a_part_of_two_units_or_of_another_is_refused() {
    Book book = Merging.of(RandomParts.department(), new RandomParts(3).parts(6)).after();
    assertTrue(book.units().size() > 1);
    Origin origin = GOOD.origin();
    assertEquals(
        "merge.part.unit",
        assertThrows(RefusedException.class, () -> new Part("two.json", origin, book))
            .sentence()
            .key());
    assertEquals(
        "merge.unit.missing",
        assertThrows(RefusedException.class, () -> UnitBook.disclosed(book, new UnitCode("none")))
            .sentence()
            .key());
  }
}
