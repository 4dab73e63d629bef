package org.budgetbook.desktop.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.budgetbook.book.PerformanceTarget;

/** The texts of a performance target form, each readable and replaceable by itself. */
enum TargetText {
  /** 项目属性. */
  ATTRIBUTE("attribute"),
  /** 项目期. */
  PERIOD("period"),
  /** 项目概况. */
  OVERVIEW("overview"),
  /** 立项依据. */
  BASIS("basis"),
  /** 项目设立必要性. */
  NECESSITY("necessity"),
  /** 保证项目实施的制度、措施. */
  SAFEGUARDS("safeguards"),
  /** 项目实施计划. */
  PLAN("plan"),
  /** 实施期总体目标. */
  TERM_GOAL("term-goal"),
  /** 年度总体目标. */
  ANNUAL_GOAL("annual-goal");

  private final String word;

  TargetText(String word) {
    this.word = word;
  }

  /** Key of what it is called. */
  String label() {
    return "form.target." + word;
  }

  String of(PerformanceTarget target) {
    return switch (this) {
      case ATTRIBUTE -> target.attribute();
      case PERIOD -> target.period();
      case OVERVIEW -> target.overview();
      case BASIS -> target.basis();
      case NECESSITY -> target.necessity();
      case SAFEGUARDS -> target.safeguards();
      case PLAN -> target.plan();
      case TERM_GOAL -> target.termGoal();
      case ANNUAL_GOAL -> target.annualGoal();
    };
  }

  /** The form with another text here. */
  PerformanceTarget in(PerformanceTarget target, String text) {
    Map<TargetText, String> texts = new EnumMap<>(TargetText.class);
    for (TargetText each : values()) {
      texts.put(each, each == this ? text : each.of(target));
    }
    return new PerformanceTarget(
        target.project(),
        get(texts, ATTRIBUTE),
        get(texts, PERIOD),
        target.term(),
        target.annual(),
        get(texts, OVERVIEW),
        get(texts, BASIS),
        get(texts, NECESSITY),
        get(texts, SAFEGUARDS),
        get(texts, PLAN),
        get(texts, TERM_GOAL),
        get(texts, ANNUAL_GOAL),
        target.indicators());
  }

  private static String get(Map<TargetText, String> texts, TargetText text) {
    return Objects.requireNonNull(texts.get(text));
  }
}
