package org.budgetbook.catalog;

import java.util.List;

/**
 * One row of a catalogue.
 *
 * @param code the code's digits
 * @param name the official name (科目名称)
 * @param aliases other names the same code has had; accepted when read, never printed
 * @param validFrom first year the row is known to hold
 * @param validTo last such year; {@link #OPEN_END} when it still holds
 * @param evidence how sure the row is
 */
public record CatalogEntry(
    String code, String name, List<String> aliases, int validFrom, int validTo, Evidence evidence) {

  public static final int OPEN_END = 9999;

  public CatalogEntry {
    aliases = List.copyOf(aliases);
  }

  /** Validity has a year of slack at both ends, because the sources date it no finer. */
  public boolean isValidIn(int year) {
    return validFrom - 1 <= year && year <= (validTo == OPEN_END ? OPEN_END : validTo + 1);
  }

  /** This row under another official name; the old one stays as an alias. */
  public CatalogEntry renamed(String newName) {
    if (newName.equals(name)) {
      return this;
    }
    List<String> kept = new java.util.ArrayList<>(aliases);
    kept.add(name);
    return new CatalogEntry(code, newName, kept, validFrom, validTo, evidence);
  }
}
