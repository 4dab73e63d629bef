package org.budgetbook.exchange;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.PackageMaker.Made;
import org.budgetbook.exchange.PackageMaker.Stamp;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Progress;
import org.jspecify.annotations.Nullable;

/** Packages of the sample department. */
public final class Packages {

  static final Resources RESOURCES = Resources.ofProgram();
  public static final Instant AT = Instant.parse("2026-01-15T02:03:04Z");
  public static final String PROGRAM = "test";
  static final SigningKey KEY = SigningKey.create("某某局", new SecureRandom());

  private static final PackageMaker MAKER = new PackageMaker(RESOURCES);

  private Packages() {}

  /** The sample department's book. */
  public static Book sample() {
    return new BookJsonReader().read(RESOURCES, "samples/sample-2025/book.json");
  }

  static Edition edition(Book book) {
    return new Editions(RESOURCES).load(book.heading().edition());
  }

  static Made made(Book book, int version, @Nullable SigningKey key) {
    return MAKER.make(
        book, edition(book), List.of(), new Stamp(version, PROGRAM, AT), key, Progress.SILENT);
  }
}
