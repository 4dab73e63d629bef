package org.budgetbook.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

  private static CatalogEntry entry(String code, String name, int from, int to, Evidence evidence) {
    return new CatalogEntry(code, name, List.of(), from, to, evidence);
  }

  @Test
  void a_code_knows_the_levels_above_it() {
    assertEquals(
        List.of(
            new FunctionalCode("201"), new FunctionalCode("20131"), new FunctionalCode("2013101")),
        new FunctionalCode("2013101").path());
    assertEquals(4, new RevenueCode("103014801").level());
    assertEquals(Optional.of("1030148"), new RevenueCode("103014801").parentDigits());
    assertEquals(Optional.empty(), new FunctionalCode("201").parentDigits());
  }

  @Test
  void a_code_is_within_itself_and_its_ancestors_of_the_same_classification_only() {
    DepartmentEconomicCode code = new DepartmentEconomicCode("30101");
    assertTrue(code.isWithin(code));
    assertTrue(code.isWithin(new DepartmentEconomicCode("301")));
    assertFalse(code.isWithin(new DepartmentEconomicCode("302")));
    assertFalse(new DepartmentEconomicCode("301").isWithin(code));
    assertFalse(code.isWithin(new FunctionalCode("301")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2013", "201310", "20131011", "20131a1", "２０１", " 201"})
  void a_malformed_functional_code_is_refused(String digits) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new FunctionalCode(digits));
    assertEquals(Message.of("code.functional.malformed", digits), refused.sentence());
  }

  @Test
  void a_line_needs_the_finest_level() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> DepartmentEconomicCode.parseFull("301"));
    assertEquals(Message.of("code.department-economic.length", "301", 3, 5), refused.sentence());
  }

  @Test
  void a_code_renamed_over_the_years_is_found_by_year() {
    Catalog catalog =
        new Catalog(
            List.of(
                entry("201", "old", 2010, 2020, Evidence.SOURCE),
                entry("201", "new", 2022, CatalogEntry.OPEN_END, Evidence.SOURCE)));
    assertEquals("old", catalog.find("201", 2015).orElseThrow().name());
    assertEquals("new", catalog.find("201", 2025).orElseThrow().name());
    assertEquals("new", catalog.find("201", 1990).orElseThrow().name(), "never nameless");
    assertEquals(Optional.empty(), catalog.find("202", 2025));
  }

  @Test
  void an_edition_s_wording_keeps_the_official_name_as_an_alias() {
    Catalog catalog = new Catalog(List.of(entry("201", "official", 2010, 9999, Evidence.SEED)));
    CatalogEntry renamed = catalog.renamed(Map.of("201", "ours")).find("201", 2025).orElseThrow();
    assertEquals("ours", renamed.name());
    assertEquals(List.of("official"), renamed.aliases());
  }

  @Test
  void only_a_list_wholly_of_the_bureau_is_authoritative() {
    CatalogEntry bureau = entry("201", "a", 2010, 9999, Evidence.BUREAU);
    CatalogEntry memory = entry("202", "b", 2010, 9999, Evidence.MEMORY);
    assertTrue(new Catalog(List.of(bureau)).isAuthoritative());
    assertFalse(new Catalog(List.of(bureau, memory)).isAuthoritative());
    assertFalse(new Catalog(List.of()).isAuthoritative());
  }

  @Test
  void every_signature_has_an_index_of_its_own() {
    Set<Integer> indexes = new HashSet<>();
    for (Signature signature : Signature.all()) {
      assertTrue(indexes.add(signature.index()), signature.toString());
      assertTrue(signature.index() >= 0 && signature.index() < Signature.COUNT);
    }
    // Expenditure: 5 sources, 2 timings, 3 categories, 3 unit types; the two others: this year's.
    assertEquals(5 * 2 * 3 * 3 + 2 * 5 * 3, indexes.size());
  }
}
