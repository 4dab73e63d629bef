package org.budgetbook.library;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.EconomicCorrespondence;
import org.budgetbook.catalog.Evidence;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** Reads a folder of catalogues: one csv a list, each row with its validity and its evidence. */
public final class CatalogReader {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Resources resources;

  public CatalogReader(Resources resources) {
    this.resources = resources;
  }

  public Catalogs read(String folder) {
    return new Catalogs(
        Map.of(
            CatalogKind.FUNCTIONAL, catalog(folder + "/functional.csv"),
            CatalogKind.DEPARTMENT_ECONOMIC, catalog(folder + "/department_economic.csv"),
            CatalogKind.GOVERNMENT_ECONOMIC, catalog(folder + "/government_economic.csv"),
            CatalogKind.REVENUE, catalog(folder + "/revenue.csv")),
        correspondence(folder + "/economic_mapping.csv"));
  }

  private Catalog catalog(String file) {
    List<CatalogEntry> entries = new ArrayList<>();
    for (CSVRecord row : rows(file)) {
      entries.add(
          new CatalogEntry(
              row.get("code"),
              row.get("name"),
              List.of(),
              Integer.parseInt(row.get("valid_from")),
              row.get("valid_to").isEmpty()
                  ? CatalogEntry.OPEN_END
                  : Integer.parseInt(row.get("valid_to")),
              evidence(row)));
    }
    return new Catalog(entries);
  }

  private EconomicCorrespondence correspondence(String file) {
    List<EconomicCorrespondence.Pair> pairs = new ArrayList<>();
    String institution = new Vocabulary(resources).word("catalog.unit-type.institution");
    for (CSVRecord row : rows(file)) {
      pairs.add(
          new EconomicCorrespondence.Pair(
              new DepartmentEconomicCode(row.get("dept_code")),
              row.get("unit_type").equals(institution),
              new GovernmentEconomicCode(row.get("gov_code")),
              evidence(row)));
    }
    return new EconomicCorrespondence(pairs);
  }

  private static Evidence evidence(CSVRecord row) {
    return Evidence.valueOf(row.get("evidence").toUpperCase(Locale.ROOT));
  }

  private List<CSVRecord> rows(String file) {
    try (CSVParser parser = CSVParser.parse(new StringReader(resources.text(file)), FORMAT)) {
      return parser.getRecords();
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("library.unreadable", file), e);
    }
  }
}
