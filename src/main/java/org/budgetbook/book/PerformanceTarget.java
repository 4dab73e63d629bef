package org.budgetbook.book;

import java.util.List;
import java.util.Objects;
import org.budgetbook.money.Money;

/**
 * A project's performance target form (项目支出绩效目标表). Every text may be blank until it is written; the
 * checks say what is missing.
 *
 * @param attribute 项目属性
 * @param period 项目期, as written: {@code 3年}
 * @param term funds of the whole term (实施期资金)
 * @param annual funds of the year (年度资金)
 * @param overview 项目概况
 * @param basis 立项依据
 * @param necessity 项目设立必要性
 * @param safeguards 保证项目实施的制度、措施
 * @param plan 项目实施计划
 * @param termGoal 实施期总体目标
 * @param annualGoal 年度总体目标
 * @param indicators in the order of the form
 */
public record PerformanceTarget(
    ProjectCode project,
    String attribute,
    String period,
    Funds term,
    Funds annual,
    String overview,
    String basis,
    String necessity,
    String safeguards,
    String plan,
    String termGoal,
    String annualGoal,
    List<Indicator> indicators) {

  public PerformanceTarget {
    Objects.requireNonNull(project);
    indicators = List.copyOf(indicators);
  }

  /** A form on which nothing is written yet. */
  public static PerformanceTarget blank(ProjectCode project) {
    return new PerformanceTarget(
        project, "", "", Funds.NONE, Funds.NONE, "", "", "", "", "", "", "", List.of());
  }

  /**
   * Where the money comes from, in yuan on the form.
   *
   * @param central 中央财政资金
   * @param provincial 省级财政资金
   * @param local 市县（区）财政资金
   * @param own 单位自筹
   * @param other 其他资金
   */
  public record Funds(Money central, Money provincial, Money local, Money own, Money other) {

    public static final Funds NONE =
        new Funds(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** 资金总额: never typed, always the sum. */
    public Money total() {
      return central.plus(provincial).plus(local).plus(own).plus(other);
    }
  }

  /** 一级指标. */
  public enum IndicatorGroup {
    /** 产出指标. */
    OUTPUT,
    /** 效益指标. */
    BENEFIT,
    /** 满意度指标. */
    SATISFACTION
  }

  /**
   * One indicator (三级指标) with its values.
   *
   * @param kind 二级指标, for example 数量指标
   * @param name 三级指标
   * @param termValue 实施期指标值
   * @param annualValue 年度指标值
   */
  public record Indicator(
      IndicatorGroup group, String kind, String name, String termValue, String annualValue) {}
}
