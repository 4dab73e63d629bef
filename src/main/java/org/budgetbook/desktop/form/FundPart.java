package org.budgetbook.desktop.form;

import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.money.Money;

/** Where a project's money comes from, as its performance target form asks. */
enum FundPart {
  /** 中央财政资金. */
  CENTRAL("central"),
  /** 省级财政资金. */
  PROVINCIAL("provincial"),
  /** 市县（区）财政资金. */
  LOCAL("local"),
  /** 单位自筹. */
  OWN("own"),
  /** 其他资金. */
  OTHER("other");

  private final String word;

  FundPart(String word) {
    this.word = word;
  }

  /** Key of what it is called. */
  String label() {
    return "form.funds." + word;
  }

  Money of(Funds funds) {
    return switch (this) {
      case CENTRAL -> funds.central();
      case PROVINCIAL -> funds.provincial();
      case LOCAL -> funds.local();
      case OWN -> funds.own();
      case OTHER -> funds.other();
    };
  }

  /** The funds with another amount here. */
  Funds in(Funds funds, Money amount) {
    return new Funds(
        this == CENTRAL ? amount : funds.central(),
        this == PROVINCIAL ? amount : funds.provincial(),
        this == LOCAL ? amount : funds.local(),
        this == OWN ? amount : funds.own(),
        this == OTHER ? amount : funds.other());
  }

  /** The two spans of time funds are stated for. */
  enum Span {
    /** 实施期. */
    TERM("form.funds.term"),
    /** 年度. */
    ANNUAL("form.funds.annual");

    private final String label;

    Span(String label) {
      this.label = label;
    }

    /** Key of what it is called. */
    String label() {
      return label;
    }

    Funds of(PerformanceTarget target) {
      return switch (this) {
        case TERM -> target.term();
        case ANNUAL -> target.annual();
      };
    }

    /** The form with other funds for this span. */
    PerformanceTarget in(PerformanceTarget target, Funds funds) {
      return new PerformanceTarget(
          target.project(),
          target.attribute(),
          target.period(),
          this == TERM ? funds : target.term(),
          this == ANNUAL ? funds : target.annual(),
          target.overview(),
          target.basis(),
          target.necessity(),
          target.safeguards(),
          target.plan(),
          target.termGoal(),
          target.annualGoal(),
          target.indicators());
    }
  }
}
