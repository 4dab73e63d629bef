package org.budgetbook.edition;

import java.util.List;

/**
 * The words by which 项目属性 and 项目期 tell whether a project goes on after the year of its budget.
 *
 * @param continuing words of projects that go on, for example 经常性
 * @param oneOff words of projects that end with the year, for example 一次性
 * @param year what stands behind a number of years: 年
 */
public record ProjectTerms(List<String> continuing, List<String> oneOff, String year) {
  public ProjectTerms {
    continuing = List.copyOf(continuing);
    oneOff = List.copyOf(oneOff);
  }
}
