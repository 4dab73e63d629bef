package org.budgetbook.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.budgetbook.book.Book;
import org.budgetbook.exchange.PackageMaker.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is made, read by other programs, and verified. */
class PackageTest {

  private static final Book BOOK = Packages.sample();
  private static final Made SIGNED = Packages.made(BOOK, 1, Packages.KEY);

  @TempDir Path folder;

  private final PackageVerifier verifier =
      new PackageVerifier(Packages.RESOURCES, Packages.PROGRAM);

  private Path written(Made made) {
    Path file = folder.resolve("sample" + PackageLayout.SUFFIX);
    made.write(file);
    return file;
  }

  @Test
  void a_signed_package_is_verified_and_holds_the_same_book() {
    VerifiedPackage verified = verifier.verify(written(SIGNED));
    assertEquals(BOOK, verified.book());
    assertEquals(SIGNED.manifest(), verified.manifest());
    assertEquals(Packages.KEY.publicKey(), verified.signature().orElseThrow().key());
    assertTrue(verified.exact());
  }

  @Test
  void a_usual_zip_program_reads_every_file_of_it() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(written(SIGNED).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        assertEquals(entry.getSize(), zip.getInputStream(entry).readAllBytes().length);
      }
    }
    List<String> expected = new ArrayList<>(List.of("manifest.json", "manifest.sig"));
    expected.addAll(PackageLayout.names(Packages.edition(BOOK)));
    assertEquals(expected, names);
  }

  @Test
  void the_same_files_always_give_the_same_bytes() {
    assertArrayEquals(SIGNED.bytes(), SIGNED.bytes());
  }
}
