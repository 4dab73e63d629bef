package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private final Indicators indicators = new Indicators(new Messages(Resources.ofProgram()));

  private static Indicator one(IndicatorGroup group, String kind, String name) {
    return new Indicator(group, kind, name, "", "");
  }

  private static List<String> kinds(List<Indicator> all) {
    return all.stream().map(Indicator::kind).toList();
  }

  @Test
  void completing_adds_each_usual_kind_that_is_missing_in_the_order_of_the_form() {
    List<Indicator> all = indicators.completed(List.of(one(IndicatorGroup.OUTPUT, "时效指标", "按时率")));
    assertEquals(
        List.of(
            "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标"),
        kinds(all));
    assertEquals("按时率", all.get(2).name());
    assertEquals(all, indicators.completed(all));
  }

  @Test
  void a_new_one_stands_after_the_last_of_its_kind() {
    List<Indicator> all =
        indicators.with(indicators.completed(List.of()), one(IndicatorGroup.OUTPUT, "数量指标", "场次"));
    assertEquals(List.of("数量指标", "数量指标", "质量指标"), kinds(all.subList(0, 3)));
    assertEquals("场次", all.get(1).name());
  }

  @Test
  void copying_keeps_what_is_there_and_adds_nothing_twice() {
    List<Indicator> own = List.of(one(IndicatorGroup.OUTPUT, "数量指标", "场次"));
    List<Indicator> others =
        List.of(
            one(IndicatorGroup.OUTPUT, "数量指标", "场次"),
            one(IndicatorGroup.SATISFACTION, "服务对象满意度指标", "观众满意度"));
    List<Indicator> all = indicators.copied(own, others);
    assertEquals(others, all);
    assertEquals(all, indicators.copied(all, others));
  }

  @Test
  void one_that_is_gone_is_neither_moved_nor_removed() {
    List<Indicator> all = List.of(one(IndicatorGroup.OUTPUT, "数量指标", "场次"));
    assertEquals(all, Indicators.moved(all, 0, -1));
    assertEquals(all, Indicators.moved(all, 3, 1));
    assertEquals(all, Indicators.without(all, 1));
    assertEquals(List.of(), Indicators.without(all, 0));
  }
}
