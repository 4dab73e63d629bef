package org.budgetbook.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetbook.book.Book;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.CheckReport;
import org.budgetbook.csv.TableCsv;
import org.budgetbook.edition.Column;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.FigureColumn;
import org.budgetbook.exchange.Manifest.PackedFile;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Verifies packages (校验): each byte by container, digests and signature; then the tables by
 * calculating them anew from the book in the package. Any thread may use it, several at a time.
 */
public final class PackageVerifier {

  private final Editions editions;
  private final Messages messages;
  private final PackageContents contents;
  private final String program;
  private final Map<String, Edition> loaded = new ConcurrentHashMap<>();
  private final Map<String, org.budgetbook.check.RuleSet> rules = new ConcurrentHashMap<>();

  /**
   * @param program version of this program: a package of the same one must agree in every byte
   */
  public PackageVerifier(Resources resources, String program) {
    this.editions = new Editions(resources);
    this.messages = new Messages(resources);
    this.contents = new PackageContents(resources);
    this.program = program;
  }

  /**
   * Verifies a package. Nothing is written anywhere.
   *
   * @throws RefusedException with one sentence for whatever is wrong with it
   */
  public VerifiedPackage verify(Path file) {
    SealedPackage sealed = PackageReader.read(file);
    Path last = file.getFileName();
    return verify(sealed, last == null ? file.toString() : last.toString());
  }

  private VerifiedPackage verify(SealedPackage sealed, String name) {
    Manifest manifest = sealed.manifest();
    Edition edition = loaded.computeIfAbsent(manifest.heading().edition(), editions::load);
    List<String> names = manifest.files().stream().map(PackedFile::name).toList();
    if (!names.equals(PackageLayout.names(edition))) {
      throw RefusedException.of("exchange.files", name);
    }
    byte[] json = Objects.requireNonNull(sealed.contents().get(PackageLayout.BOOK));
    Book book = book(name, json);
    if (!book.heading().equals(manifest.heading())) {
      throw RefusedException.of("exchange.heading", name);
    }
    FiguresEngine engine = figures(name, edition, book);
    List<TableFigures> tables = engine.tables();
    boolean exact = compare(sealed, name, engine, tables);
    CheckReport report =
        new BookChecks(
                rules.computeIfAbsent(edition.id(), id -> editions.rules(edition)), book, tables)
            .report();
    if (report.hasErrors()) {
      throw new RefusedException(
          Message.of(
              "exchange.in", name, PackageErrors.refusal(report, edition, messages).sentence()));
    }
    return new VerifiedPackage(
        manifest, sealed.digest(), sealed.signature(), book, edition, tables, report, exact);
  }

  /** Whatever the book's text makes go wrong is the package's fault. */
  private static Book book(String name, byte[] json) {
    try {
      return new BookJsonReader().read(PackageLayout.BOOK, json);
    } catch (RefusedException e) {
      throw new RefusedException(Message.of("exchange.in", name, e.sentence()), e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new RefusedException(Message.of("exchange.book", name), e);
    }
  }

  private static FiguresEngine figures(String name, Edition edition, Book book) {
    try {
      return new FiguresEngine(edition, book);
    } catch (RefusedException e) {
      throw new RefusedException(Message.of("exchange.in", name, e.sentence()), e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new RefusedException(Message.of("exchange.book", name), e);
    }
  }

  private boolean compare(
      SealedPackage sealed, String name, FiguresEngine engine, List<TableFigures> tables) {
    boolean exact = true;
    Map<String, byte[]> own = contents.compared(engine, tables);
    for (TableFigures table : tables) {
      String file = PackageLayout.table(table.definition());
      byte[] theirs = Objects.requireNonNull(sealed.contents().get(file));
      byte[] ours = Objects.requireNonNull(own.get(file));
      if (!Arrays.equals(theirs, ours)) {
        exact = false;
        compareFigures(name, table, theirs, ours);
      }
    }
    for (Map.Entry<String, byte[]> file : own.entrySet()) {
      boolean equal = Arrays.equals(file.getValue(), sealed.contents().get(file.getKey()));
      exact &= equal;
      if (!equal && sealed.manifest().program().equals(program)) {
        throw RefusedException.of("exchange.recalculated.file", name, file.getKey());
      }
    }
    return exact;
  }

  /** Headings and names may be worded otherwise by another version; figures may not. */
  private void compareFigures(String name, TableFigures table, byte[] theirs, byte[] ours) {
    List<List<String>> found = rows(name, theirs);
    List<List<String>> expected = rows(name, ours);
    List<Column> columns = table.definition().columns();
    String number = Integer.toString(table.definition().number());
    if (found.size() != expected.size()) {
      throw RefusedException.of("exchange.recalculated.rows", name, number);
    }
    for (int row = 1; row < expected.size(); row++) {
      List<String> own = expected.get(row);
      List<String> packed = found.get(row);
      if (packed.size() != own.size()) {
        throw RefusedException.of("exchange.recalculated.rows", name, number);
      }
      for (int column = 0; column < own.size(); column++) {
        if (columns.get(column) instanceof FigureColumn
            && !own.get(column).equals(packed.get(column))) {
          throw RefusedException.of(
              "exchange.recalculated.figure",
              name,
              number,
              Integer.toString(row),
              packed.get(column),
              own.get(column));
        }
      }
    }
  }

  private static List<List<String>> rows(String name, byte[] csv) {
    try {
      return TableCsv.rows(new String(csv, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RefusedException(Message.of("exchange.book", name), e);
    }
  }

  /**
   * Reads only what a package says of itself; nothing of it is proved.
   *
   * @throws RefusedException if it cannot be read
   */
  public static Manifest manifest(Path file) {
    return PackageReader.readManifest(file);
  }
}
