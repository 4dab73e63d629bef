package org.budgetbook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.junit.jupiter.api.Test;

class CodeSearchTest {

  private final org.budgetbook.catalog.Catalogs catalogs =
      new CatalogReader(Resources.ofProgram()).read("catalogs/2025");
  private final CodeSearch functional =
      new CodeSearch(catalogs.of(CatalogKind.FUNCTIONAL), 2025, FunctionalCode.FULL_LENGTH);
  private final CodeSearch economic =
      new CodeSearch(
          catalogs.of(CatalogKind.DEPARTMENT_ECONOMIC), 2025, DepartmentEconomicCode.FULL_LENGTH);

  @Test
  void pinyin_initials_find_a_code_in_the_middle_of_its_name() {
    assertEquals("2080505", functional.find("jbyl", 5).getFirst().entry().code());
  }

  @Test
  void a_match_shows_its_full_path() {
    assertEquals(
        List.of("社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出"),
        functional.find("2080505", 1).getFirst().path());
  }

  @Test
  void digits_find_codes_that_begin_with_them_in_order() {
    assertEquals(
        List.of("30101", "30102", "30103"),
        economic.find("3010", 3).stream().map(match -> match.entry().code()).toList());
  }

  @Test
  void characters_initials_and_whole_syllables_may_be_mixed() {
    for (String typed : List.of("差旅费", "clf", "chailvfei", "差lf")) {
      assertTrue(
          economic.find(typed, 3).stream().anyMatch(match -> match.entry().code().equals("30211")),
          typed);
    }
  }

  @Test
  void names_that_begin_so_come_before_names_that_contain_it() {
    assertEquals("30201", economic.find("bgf", 5).getFirst().entry().code());
  }

  @Test
  void nothing_is_found_for_nonsense() {
    assertEquals(List.of(), functional.find("zzzzqq", 5));
  }
}
