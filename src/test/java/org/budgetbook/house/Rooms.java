package org.budgetbook.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The rooms of the house, from the ground up, and the compiled classes in them. */
final class Rooms {

  static final String BASE = "org.budgetbook";

  /** Pure: no screen, no files, no database, no clock. */
  static final List<String> CORE =
      List.of(
          "message",
          "money",
          "catalog",
          "edition",
          "book",
          "figures",
          "rollforward",
          "merge",
          "narrative",
          "check",
          "reconstruction");

  /** Around the core; these do not know each other. */
  static final List<String> EDGES =
      List.of("csv", "json", "store", "workbook", "opendata", "report", "word", "web", "exchange");

  /** A room imports only rooms that stand before it. */
  static final List<String> ORDER =
      List.of(
          "message",
          "money",
          "catalog",
          "edition",
          "book",
          "figures",
          "rollforward",
          "merge",
          "narrative",
          "check",
          "reconstruction",
          "library",
          "manual",
          "sheet",
          "intake",
          "csv",
          "document",
          "json",
          "store",
          "chart",
          "workbook",
          "opendata",
          "report",
          "word",
          "web",
          "exchange",
          "session",
          "bench",
          "cli",
          "desktop",
          "launch");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private Rooms() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /** Package patterns of ArchUnit for the rooms and all below them. */
  static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> BASE + "." + room + "..").toArray(String[]::new);
  }
}
