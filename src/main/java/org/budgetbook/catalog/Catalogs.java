package org.budgetbook.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The four catalogues of one set and the correspondence of the two economic ones. */
public final class Catalogs {

  private final Map<CatalogKind, Catalog> catalogs;
  private final EconomicCorrespondence correspondence;

  public Catalogs(Map<CatalogKind, Catalog> catalogs, EconomicCorrespondence correspondence) {
    this.catalogs = new EnumMap<>(CatalogKind.class);
    for (CatalogKind kind : CatalogKind.values()) {
      Catalog catalog = catalogs.get(kind);
      if (catalog == null) {
        throw new IllegalArgumentException("no catalogue of kind " + kind);
      }
      this.catalogs.put(kind, catalog);
    }
    this.correspondence = correspondence;
  }

  public Catalog of(CatalogKind kind) {
    return java.util.Objects.requireNonNull(catalogs.get(kind));
  }

  public EconomicCorrespondence correspondence() {
    return correspondence;
  }

  /** The official name of a code in a year, if its catalogue has it. */
  public Optional<String> name(ClassificationCode code, int year) {
    return of(kindOf(code)).find(code.digits(), year).map(CatalogEntry::name);
  }

  /** This set with another catalogue in place of one of its own. */
  public Catalogs with(CatalogKind kind, Catalog catalog) {
    Map<CatalogKind, Catalog> replaced = new EnumMap<>(catalogs);
    replaced.put(kind, catalog);
    return new Catalogs(replaced, correspondence);
  }

  public static CatalogKind kindOf(ClassificationCode code) {
    return switch (code) {
      case FunctionalCode functional -> CatalogKind.FUNCTIONAL;
      case DepartmentEconomicCode department -> CatalogKind.DEPARTMENT_ECONOMIC;
      case GovernmentEconomicCode government -> CatalogKind.GOVERNMENT_ECONOMIC;
      case RevenueCode revenue -> CatalogKind.REVENUE;
    };
  }
}
