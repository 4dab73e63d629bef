package org.budgetbook.exchange;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.TableDefinition;

/**
 * The files of a package: what they are called, in which order they stand, how long they may be.
 */
public final class PackageLayout {

  /** How the name of a package ends. */
  public static final String SUFFIX = ".budgetpkg";

  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String BOOK = "book.json";
  static final String WORKBOOK = "tables.xlsx";
  static final String PDF = "budget.pdf";
  static final String CHECK_PAGE = "check.html";
  static final String CHECK_JSON = "check.json";
  static final String DATA = "data/";

  static final int MOST_MANIFEST_BYTES = 1 << 16;
  static final long MOST_BOOK_BYTES = 32L << 20;

  /** Of tables and data, which are held in memory to be compared. */
  static final long MOST_TEXT_BYTES = 48L << 20;

  static final long MOST_PACKAGE_BYTES = 256L << 20;

  private static final List<String> DATA_FILES =
      List.of("datapackage.json", "lines.csv", "cells.csv", "units.csv", "projects.csv");

  private PackageLayout() {}

  /** The csv of a table. */
  static String table(TableDefinition table) {
    return "tables/table%02d.csv".formatted(table.number());
  }

  /** All names that the manifest lists, in order. */
  static List<String> names(Edition edition) {
    List<String> names = new ArrayList<>();
    names.add(BOOK);
    edition.tables().forEach(table -> names.add(table(table)));
    names.add(WORKBOOK);
    names.add(PDF);
    names.add(CHECK_PAGE);
    names.add(CHECK_JSON);
    DATA_FILES.forEach(name -> names.add(DATA + name));
    return names;
  }

  /** Whether verifying needs the content itself, not only its digests. */
  static boolean isCompared(String name) {
    return name.equals(BOOK) || name.startsWith("tables/") || name.startsWith(DATA);
  }

  /** The longest that a file of that name may be. */
  static long mostBytes(String name) {
    return name.equals(BOOK)
        ? MOST_BOOK_BYTES
        : isCompared(name) ? MOST_TEXT_BYTES : MOST_PACKAGE_BYTES;
  }
}
