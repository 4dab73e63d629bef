package org.budgetbook.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.workbook.SheetStyles.Face;
import org.budgetbook.workbook.SheetStyles.Look;

/** The sheet of codes with their names, from which the ledger's drop-downs take their words. */
final class LedgerCodes {

  /** The ledger's columns that have a list here, from left to right. */
  static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.FUNCTIONAL,
          LedgerColumn.DEPARTMENT_ECONOMIC,
          LedgerColumn.GOVERNMENT_ECONOMIC);

  private final Vocabulary vocabulary;
  private final Edition edition;
  private final int year;

  LedgerCodes(Vocabulary vocabulary, Edition edition, int year) {
    this.vocabulary = vocabulary;
    this.edition = edition;
    this.year = year;
  }

  /** Writes the codes; returns how many stand in the list of each column. */
  Map<LedgerColumn, Integer> write(XSSFSheet sheet, SheetStyles styles) {
    Map<LedgerColumn, Integer> lengths = new EnumMap<>(LedgerColumn.class);
    Look heading = Look.text(Face.HEADING, HorizontalAlignment.CENTER).inGrid();
    Look text = Look.text(Face.BODY, HorizontalAlignment.LEFT).formatted(LedgerWorkbook.TEXT);
    int at = 0;
    for (LedgerColumn column : COLUMNS) {
      List<String> list = list(column);
      LedgerWorkbook.cell(sheet, 0, at, vocabulary.word(column)).setCellStyle(styles.of(heading));
      for (int i = 0; i < list.size(); i++) {
        LedgerWorkbook.cell(sheet, i + 1, at, list.get(i)).setCellStyle(styles.of(text));
      }
      sheet.setColumnWidth(at, 44 * LedgerWorkbook.WIDTH_UNITS);
      lengths.put(column, list.size());
      at++;
    }
    sheet.createFreezePane(0, 1);
    return lengths;
  }

  /** Each code with its name, as it may be entered. */
  private List<String> list(LedgerColumn column) {
    CatalogKind kind;
    int length;
    switch (column) {
      case FUNCTIONAL -> {
        kind = CatalogKind.FUNCTIONAL;
        length = FunctionalCode.FULL_LENGTH;
      }
      case DEPARTMENT_ECONOMIC -> {
        kind = CatalogKind.DEPARTMENT_ECONOMIC;
        length = DepartmentEconomicCode.FULL_LENGTH;
      }
      default -> {
        kind = CatalogKind.GOVERNMENT_ECONOMIC;
        length = GovernmentEconomicCode.FULL_LENGTH;
      }
    }
    return edition.catalogs().of(kind).all().stream()
        .filter(entry -> entry.code().length() == length && entry.isValidIn(year))
        .map(CatalogEntry::code)
        .distinct()
        .sorted()
        .flatMap(code -> edition.catalogs().of(kind).find(code, year).stream())
        .map(entry -> entry.code() + " " + entry.name())
        .toList();
  }
}
