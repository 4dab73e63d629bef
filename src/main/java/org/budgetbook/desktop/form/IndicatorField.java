package org.budgetbook.desktop.form;

import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Project;
import org.budgetbook.message.Message;

/** One text of one indicator as a field. */
record IndicatorField(Project project, int place, Part part) implements FieldValue {

  /** The texts of an indicator. */
  enum Part {
    /** 二级指标. */
    KIND("form.indicator.kind"),
    /** 三级指标. */
    NAME("form.indicator.name"),
    /** 实施期指标值. */
    TERM("form.indicator.term"),
    /** 年度指标值. */
    ANNUAL("form.indicator.annual");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** Key of what it is called. */
    String label() {
      return label;
    }

    String of(Indicator indicator) {
      return switch (this) {
        case KIND -> indicator.kind();
        case NAME -> indicator.name();
        case TERM -> indicator.termValue();
        case ANNUAL -> indicator.annualValue();
      };
    }

    Indicator in(Indicator indicator, String text) {
      return new Indicator(
          indicator.group(),
          this == KIND ? text : indicator.kind(),
          this == NAME ? text : indicator.name(),
          this == TERM ? text : indicator.termValue(),
          this == ANNUAL ? text : indicator.annualValue());
    }
  }

  @Override
  public String text(Book book) {
    List<Indicator> all = Targets.of(book, project.code()).indicators();
    return place < all.size() ? part.of(all.get(place)) : "";
  }

  @Override
  public Optional<Action> typed(Book book, String text) {
    List<Indicator> all = Targets.of(book, project.code()).indicators();
    if (place >= all.size()) {
      return Optional.empty();
    }
    Indicator changed = part.in(all.get(place), text.strip());
    return Targets.indicators(
        book,
        project.code(),
        indicators -> Indicators.replaced(indicators, place, changed),
        Message.of(
            "form.action.indicator", project.name(), Message.of(part.label()), text.strip()));
  }
}
