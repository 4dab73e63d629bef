package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Files over the window, or let fall on it: what they are, by their names alone.
 *
 * @param kind what all of them are
 */
record DroppedFiles(Kind kind, List<Path> paths) {

  /** What can be done with files. */
  enum Kind {
    /** A workbook or csv with lines of a ledger. */
    LEDGER,
    /** A whole book, or a unit's part: only its text tells which. */
    JSON,
    /** A package that was handed in. */
    PACKAGE,
    /** Published tables: a folder of them, one of these, or a finished disclosure. */
    TABLES,
    /** A workspace. */
    WORKSPACE,
    /** Several, where one at a time is taken. */
    SEVERAL,
    /** Nothing that is known. */
    UNKNOWN;

    /** Its sentence's key. */
    String key() {
      return "drop." + name().toLowerCase(Locale.ROOT);
    }
  }

  static DroppedFiles of(List<File> files) {
    List<Path> paths = files.stream().map(File::toPath).toList();
    List<Kind> kinds = files.stream().map(DroppedFiles::kind).distinct().toList();
    Kind first = kinds.isEmpty() ? Kind.UNKNOWN : kinds.getFirst();
    boolean one = paths.size() == 1 || first == Kind.JSON && kinds.size() == 1;
    return new DroppedFiles(
        one ? first : kinds.contains(Kind.UNKNOWN) ? Kind.UNKNOWN : Kind.SEVERAL, paths);
  }

  private static Kind kind(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    if (file.isDirectory() || name.endsWith(".tsv") || name.endsWith(".pdf")) {
      return Kind.TABLES;
    }
    if (name.endsWith(".xlsx") || name.endsWith(".csv") || name.endsWith(".txt")) {
      return Kind.LEDGER;
    }
    if (name.endsWith(".mv.db")) {
      return Kind.WORKSPACE;
    }
    return name.endsWith(".json")
        ? Kind.JSON
        : name.endsWith(".budgetpkg") ? Kind.PACKAGE : Kind.UNKNOWN;
  }

  Path first() {
    return paths.getFirst();
  }
}
