package org.budgetbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.budgetbook.book.Book;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every byte of a package counts. The packages here are of the real form but with short contents,
 * so that each of their bytes can be flipped. {@code -Dbudgetbook.flips=all} flips all of them in
 * all 255 ways.
 */
class PackageFlipTest {

  private static final boolean ALL = "all".equals(System.getProperty("budgetbook.flips"));

  @Test
  void every_flipped_byte_of_an_unsigned_package_is_detected() throws IOException {
    assertEquals(List.of(), undetected(small(null)));
  }

  @Test
  void every_flipped_byte_of_a_signed_package_is_detected() throws IOException {
    assertEquals(List.of(), undetected(small(Packages.KEY)));
  }

  @Test
  void a_package_cut_short_anywhere_is_detected() throws IOException {
    byte[] whole = small(Packages.KEY);
    for (int length = 0; length < whole.length; length += ALL ? 1 : 7) {
      assertTrue(isRefused(java.util.Arrays.copyOf(whole, length)), "cut to " + length);
    }
  }

  private static List<String> undetected(byte[] whole) throws IOException {
    PackageReader.read("whole", new ByteArrayInputStream(whole), whole.length);
    Random random = new Random(6);
    List<String> undetected = new ArrayList<>();
    byte[] changed = whole.clone();
    for (int at = 0; at < whole.length; at++) {
      for (int way = 1; way <= (ALL ? 255 : 1); way++) {
        changed[at] = (byte) (whole[at] ^ (ALL ? way : 1 << random.nextInt(8)));
        if (!isRefused(changed)) {
          undetected.add(at + " ^ " + way);
        }
      }
      changed[at] = whole[at];
    }
    return undetected;
  }

  private static boolean isRefused(byte[] bytes) throws IOException {
    try {
      PackageReader.read("changed", new ByteArrayInputStream(bytes), bytes.length);
      return false;
    } catch (RefusedException e) {
      return true;
    }
  }

  private static byte[] small(@Nullable SigningKey key) {
    Book book = Packages.sample();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : PackageLayout.names(Packages.edition(book))) {
      files.put(name, (name + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return PackageMaker.seal(
            book.heading(), files, new Stamp(1, Packages.PROGRAM, Packages.AT), key)
        .bytes();
  }
}
