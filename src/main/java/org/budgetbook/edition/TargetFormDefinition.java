package org.budgetbook.edition;

import java.util.List;

/**
 * The printed labels of the performance target form (项目支出绩效目标表).
 *
 * @param title above the form
 * @param subtitle under the title; {@code {year}} is the book's year
 * @param footer labels under the form; nothing is printed behind them
 * @param funds labels of the six lines of money: 总额, central, provincial, local, own, other
 * @param goals 总体目标
 * @param indicators 绩效指标
 * @param terms how the form tells whether a project goes on
 */
public record TargetFormDefinition(
    String title,
    String subtitle,
    List<String> footer,
    Labels labels,
    FundLabels funds,
    String termSide,
    String annualSide,
    String goals,
    String indicators,
    List<String> indicatorHeadings,
    List<GroupLabel> groups,
    ProjectTerms terms) {

  public TargetFormDefinition {
    footer = List.copyOf(footer);
    indicatorHeadings = List.copyOf(indicatorHeadings);
    groups = List.copyOf(groups);
  }

  /** The labels beside the texts. */
  public record Labels(
      String project,
      String authority,
      String unit,
      String attribute,
      String period,
      String overview,
      String basis,
      String necessity,
      String safeguards,
      String plan) {}

  /**
   * The labels of the money.
   *
   * @param heading 项目资金（元）
   */
  public record FundLabels(
      String heading,
      String termTotal,
      String annualTotal,
      String central,
      String provincial,
      String local,
      String own,
      String other) {}

  /**
   * A first-level indicator (一级指标).
   *
   * @param group the name of {@code book.PerformanceTarget.IndicatorGroup} in lower case
   * @param kinds the second-level indicators (二级指标) that always have a row
   */
  public record GroupLabel(String group, String label, List<String> kinds) {
    public GroupLabel {
      kinds = List.copyOf(kinds);
    }
  }
}
