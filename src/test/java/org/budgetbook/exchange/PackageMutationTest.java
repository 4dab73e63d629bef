package org.budgetbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.exchange.PackageMaker.Made;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages changed by accident or malice are refused by one sentence, and nothing is written.
 * {@code -Dbudgetbook.packages=N} tries N seeded changes.
 */
class PackageMutationTest {

  private static final int TRIES = Integer.getInteger("budgetbook.packages", 150);
  private static final long PATIENCE = 5_000_000_000L;
  private static final Book BOOK = Packages.sample();
  private static final Made SIGNED = Packages.made(BOOK, 1, Packages.KEY);

  @TempDir Path folder;

  private final Messages messages = new Messages(Packages.RESOURCES);
  private final PackageVerifier verifier =
      new PackageVerifier(Packages.RESOURCES, Packages.PROGRAM);

  private Path file() {
    return folder.resolve("changed" + PackageLayout.SUFFIX);
  }

  @Test
  void whatever_is_changed_is_refused_by_one_sentence_and_nothing_is_written() throws IOException {
    PackageMutations mutations = new PackageMutations(SIGNED.bytes());
    List<Integer> taken = new ArrayList<>();
    long slowest = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Files.write(file(), mutations.next(new Random(seed)));
      long start = System.nanoTime();
      try {
        verifier.verify(file());
        taken.add(seed);
      } catch (RefusedException e) {
        assertEquals(1, messages.text(e.sentence()).lines().count());
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    assertEquals(List.of(), taken);
    assertTrue(slowest < PATIENCE, slowest + " ns");
    try (Stream<Path> there = Files.walk(folder)) {
      assertEquals(List.of(folder, file()), there.sorted().toList(), "a file outside the target");
    }
    System.out.println(
        "MEASURED package mutations " + TRIES + ", slowest ms " + slowest / 1_000_000);
  }

  /** Seals contents anew, as somebody with the program could. */
  private String forged(Map<String, byte[]> contents, @Nullable SigningKey key) {
    PackageMaker.seal(BOOK.heading(), contents, new Stamp(1, Packages.PROGRAM, Packages.AT), key)
        .write(file());
    return refusal();
  }

  private String refusal() {
    return assertThrows(RefusedException.class, () -> verifier.verify(file())).sentence().key();
  }

  private static Map<String, byte[]> contents() throws IOException {
    Map<String, byte[]> files = PackageMutations.files(SIGNED.bytes());
    files.remove(PackageLayout.MANIFEST);
    files.remove(PackageLayout.SIGNATURE);
    return files;
  }

  @Test
  void a_table_that_its_book_does_not_give_is_refused_although_everything_is_sealed_anew()
      throws IOException {
    Map<String, byte[]> contents = contents();
    String table =
        new String(
            java.util.Objects.requireNonNull(contents.get("tables/table01.csv")),
            StandardCharsets.UTF_8);
    contents.put(
        "tables/table01.csv",
        table.replaceFirst("([1-9])\\.", "0.").getBytes(StandardCharsets.UTF_8));
    assertEquals("exchange.recalculated.figure", forged(contents, Packages.KEY));
  }

  @Test
  void open_data_that_the_book_does_not_give_is_refused() throws IOException {
    Map<String, byte[]> contents = contents();
    contents.put("data/units.csv", "unit_code\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("exchange.recalculated.file", forged(contents, null));
  }

  @Test
  void a_book_that_is_no_book_is_refused() throws IOException {
    Map<String, byte[]> contents = contents();
    contents.put("book.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    assertEquals("exchange.in", forged(contents, null));
  }

  @Test
  void a_file_too_many_is_refused() throws IOException {
    Map<String, byte[]> contents = contents();
    contents.put("more.txt", new byte[] {1});
    assertEquals("exchange.files", forged(contents, null));
  }

  @Test
  void another_packages_manifest_is_refused() throws IOException {
    Map<String, byte[]> files = PackageMutations.files(SIGNED.bytes());
    files.put(
        PackageLayout.MANIFEST,
        java.util.Objects.requireNonNull(
            PackageMutations.files(Packages.made(BOOK, 2, Packages.KEY).bytes())
                .get(PackageLayout.MANIFEST)));
    write(files);
    assertEquals("exchange.signature.wrong", refusal());
  }

  @Test
  void a_signature_by_another_key_is_refused() throws IOException {
    SigningKey other = SigningKey.create("某某局", new java.security.SecureRandom());
    Map<String, byte[]> files = PackageMutations.files(SIGNED.bytes());
    files.put(
        PackageLayout.SIGNATURE,
        org.budgetbook.exchange.seal.Signature.of(
                java.util.Objects.requireNonNull(files.get(PackageLayout.MANIFEST)), other)
            .bytes());
    write(files);
    assertEquals("exchange.signature.other-key", refusal());
  }

  @Test
  void a_signature_cannot_just_be_taken_away() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(PackageMutations.files(SIGNED.bytes()));
    files.remove(PackageLayout.SIGNATURE);
    write(files);
    assertEquals("exchange.signature.missing", refusal());
  }

  @Test
  void a_zip_that_would_inflate_is_refused_before_anything_is_read() throws IOException {
    Files.write(file(), PackageMutations.zipped(Map.of("manifest.json", new byte[1 << 24])));
    assertEquals("exchange.altered", refusal());
  }

  private void write(Map<String, byte[]> files) {
    DurableFile.write(
        file(), out -> org.budgetbook.exchange.container.StoredZipWriter.write(files, out));
  }
}
