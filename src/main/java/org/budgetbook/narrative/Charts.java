package org.budgetbook.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.edition.ChartDefinition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.money.Money;

/** Makes the charts of a narrative (结构图) from its figures. */
final class Charts {

  /** More parts than this cannot be told apart in black and white. */
  private static final int MOST_SLICES = 7;

  /** A part below this percentage is too thin to carry a label. */
  private static final BigDecimal THINNEST = BigDecimal.valueOf(3);

  private final StatedFigures figures;
  private final RowLists lists;
  private final TextNumbers texts;

  private record Part(String label, Money amount) {}

  Charts(StatedFigures figures, RowLists lists, TextNumbers texts) {
    this.figures = figures;
    this.lists = lists;
    this.texts = texts;
  }

  /**
   * The chart, or nothing where there is nothing to show: no money, or less than none in a part.
   */
  Optional<Chart> chart(ChartDefinition definition) {
    List<Part> parts = parts(definition).stream().filter(part -> !part.amount().isZero()).toList();
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.amount().signum() < 0)) {
      return Optional.empty();
    }
    Money total = sum(parts);
    List<Part> shown = gathered(parts, total, definition.other());
    return Optional.of(
        new Chart(
            definition.id(),
            TableDefinition.withYear(definition.title(), figures.book().heading().year()),
            total,
            texts.unit(),
            shown.stream().map(part -> slice(part, total)).toList()));
  }

  private List<Part> parts(ChartDefinition definition) {
    if (!definition.list().isEmpty()) {
      return lists.rows(definition.list()).stream()
          .map(row -> new Part(row.name(), row.amount()))
          .toList();
    }
    return definition.figures().stream()
        .map(figures::figure)
        .map(stated ->
            new Part(
                stated.subject(), Money.ofFen(stated.value().movePointRight(2).longValueExact())))
        .toList();
  }

  /** Thin parts, and the thinnest beyond the most, become one part at the end. */
  private static List<Part> gathered(List<Part> parts, Money total, String other) {
    List<Part> small = new ArrayList<>();
    parts.stream().filter(part -> share(part, total).compareTo(THINNEST) < 0).forEach(small::add);
    List<Part> large = new ArrayList<>(parts);
    large.removeAll(small);
    while (large.size() + (small.isEmpty() ? 0 : 1) > MOST_SLICES) {
      Part thinnest =
          large.stream().min(java.util.Comparator.comparing(Part::amount)).orElseThrow();
      large.remove(thinnest);
      small.add(thinnest);
    }
    if (small.size() < 2) {
      return parts;
    }
    large.add(new Part(other, sum(small)));
    return large;
  }

  private static BigDecimal share(Part part, Money total) {
    return TextNumbers.percentOf(StatedFigures.yuan(part.amount()), StatedFigures.yuan(total));
  }

  private static Money sum(List<Part> parts) {
    return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
  }

  private Chart.Slice slice(Part part, Money total) {
    return new Chart.Slice(
        part.label(),
        part.amount(),
        texts.amount(StatedFigures.yuan(part.amount())),
        texts.percent(share(part, total)));
  }
}
