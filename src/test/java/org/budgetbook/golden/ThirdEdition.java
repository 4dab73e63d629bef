package org.budgetbook.golden;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.library.Resources;

/**
 * An edition for a fictional city whose layout is another: 11 tables in yuan, codes in three
 * columns. It is made of files alone, and loaded as a bureau's folder is.
 */
public final class ThirdEdition {

  public static final String ID = "yunchuan-2026";

  /** What {@code --editions} names. */
  public static final Path FOLDER = Path.of("src", "test", "resources", "third-edition");

  private ThirdEdition() {}

  /** The program's files and the edition. */
  public static Resources resources() {
    return Resources.ofProgram().withEditions(FOLDER);
  }

  /** A book in the layout of this edition. */
  public static Book laidOut(Book book) {
    Heading heading = book.heading();
    Heading other = new Heading(ID, heading.year(), heading.department());
    return book.apply(new HeadingEdit(heading.placed(), other.placed()));
  }

  /** The body of a table of the sample, added up by a script of its own. */
  public static Path expected(int table) {
    return FOLDER.resolve("expected").resolve(String.format("table%02d.tsv", table));
  }
}
