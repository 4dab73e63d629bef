package org.budgetbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.edition.TargetFormDefinition.FundLabels;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one performance target form by its labels. */
final class FormLines {

  private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,]{0,15}(\\.\\d{1,2})?");

  private static final int SHORTEST_LABEL = 6;

  private final TargetFormDefinition labels;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Money>> funds = new HashMap<>();
  private final List<TableLines.Oddity> odd = new ArrayList<>();
  private final List<Message> unread = new ArrayList<>();
  private final IndicatorLines indicators;
  private List<String> goals = List.of();
  private boolean inIndicators;

  /** What was read. */
  record Read(PublishedForm form, List<TableLines.Oddity> odd, List<Message> unread) {}

  private FormLines(TargetFormDefinition labels) {
    this.labels = labels;
    this.indicators = new IndicatorLines(labels);
  }

  /**
   * Reads a form.
   *
   * @param number tells forms apart: names repeat
   */
  static Read read(TargetFormDefinition labels, int number, List<SourceLine> lines, String where) {
    FormLines reader = new FormLines(labels);
    lines.forEach(reader::line);
    return new Read(reader.form(number, where), reader.odd, reader.unread);
  }

  private void line(SourceLine line) {
    List<String> cells = line.filled().stream().map(String::strip).toList();
    String first = label(cells.getFirst());
    if (first.equals(label(labels.indicators())) && cells.size() > 1
        || first.equals(label(labels.indicatorHeadings().getFirst()))) {
      inIndicators = true;
    }
    for (String footer : labels.footer()) {
      for (int i = 0; i < cells.size(); i++) {
        if (isFooter(cells.get(i), footer)) {
          inIndicators = false;
          texts.put(label(footer), footerValue(cells, i, footer));
        }
      }
    }
    if (inIndicators) {
      indicators.line(cells.stream().map(Patterns::plain).toList());
      return;
    }
    if (first.equals(label(labels.goals()))) {
      goals = cells.subList(1, cells.size());
      return;
    }
    pairs(line, cells);
  }

  private static boolean isFooter(String cell, String footer) {
    return Patterns.plain(cell).startsWith(Patterns.plain(footer));
  }

  private String footerValue(List<String> cells, int at, String footer) {
    String own = Patterns.plain(cells.get(at)).substring(Patterns.plain(footer).length());
    if (!own.isEmpty() || at + 1 >= cells.size()) {
      return own;
    }
    String next = cells.get(at + 1);
    return labels.footer().stream().anyMatch(one -> isFooter(next, one))
        ? ""
        : Patterns.plain(next);
  }

  /** Labels and what stands behind them. */
  private void pairs(SourceLine line, List<String> cells) {
    TargetFormDefinition.Labels names = labels.labels();
    List<String> known =
        List.of(
            names.project(),
            names.authority(),
            names.unit(),
            names.attribute(),
            names.period(),
            names.overview(),
            names.basis(),
            names.necessity(),
            names.safeguards(),
            names.plan());
    for (int i = 0; i < cells.size(); i++) {
      String cell = label(cells.get(i));
      String next = i + 1 < cells.size() ? cells.get(i + 1) : "";
      for (String name : known) {
        if (cell.equals(label(name))) {
          texts.putIfAbsent(name, next);
        } else if ((name.equals(names.unit()) || name.equals(names.period()))
            && cell.startsWith(name)) {
          texts.putIfAbsent(name, cell.substring(name.length()));
        }
      }
      if (isFund(cell)) {
        fund(line, cell, next);
      }
    }
  }

  private boolean isFund(String cell) {
    return !fundLabel(cell).isEmpty();
  }

  /** A line of money, also where the print cuts off its label. */
  private String fundLabel(String cell) {
    FundLabels all = labels.funds();
    for (String one :
        List.of(
            all.termTotal(),
            all.annualTotal(),
            all.central(),
            all.provincial(),
            all.local(),
            all.own(),
            all.other())) {
      if (label(one).equals(cell)
          || cell.length() >= SHORTEST_LABEL && label(one).startsWith(cell)) {
        return label(one);
      }
    }
    return "";
  }

  private void fund(SourceLine line, String cell, String next) {
    String number = Patterns.plain(next);
    Money amount = Money.ZERO;
    if (AMOUNT.matcher(number).matches()) {
      amount = Money.parseYuan(number.replace(",", ""));
      if (!number.equals(next.strip())) {
        odd.add(new TableLines.Oddity(line, next.strip()));
      }
    } else if (!number.isEmpty() && !isFund(label(next))) {
      unread.add(Message.of("document.amount", line.place(), next));
    }
    funds.computeIfAbsent(fundLabel(cell), key -> new ArrayList<>()).add(amount);
  }

  /** A label without blanks and the colon behind it. */
  private static String label(String text) {
    String plain = Patterns.plain(text);
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private PublishedForm form(int number, String where) {
    FundLabels all = labels.funds();
    PerformanceTarget target =
        new PerformanceTarget(
            new ProjectCode(Integer.toString(number)),
            text(labels.labels().attribute()),
            text(labels.labels().period()),
            sources(0),
            sources(1),
            text(labels.labels().overview()),
            text(labels.labels().basis()),
            text(labels.labels().necessity()),
            text(labels.labels().safeguards()),
            text(labels.labels().plan()),
            goals.isEmpty() ? "" : goals.getFirst(),
            goals.isEmpty() ? "" : goals.getLast(),
            indicators.all());
    List<String> footer = labels.footer();
    return new PublishedForm(
        where,
        text(labels.labels().project()).replaceAll("\\s+", ""),
        text(labels.labels().authority()) + " " + text(labels.labels().unit()),
        target,
        first(all.termTotal()),
        first(all.annualTotal()),
        footer.size() < 3 ? "" : text(label(footer.get(2))),
        footer.size() < 4 ? "" : text(label(footer.get(3))));
  }

  private String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  private @Nullable Money first(String label) {
    List<Money> read = funds.get(label(label));
    return read == null ? null : read.getFirst();
  }

  /** 0 for the term, 1 for the year. */
  private Funds sources(int side) {
    FundLabels all = labels.funds();
    return new Funds(
        source(all.central(), side),
        source(all.provincial(), side),
        source(all.local(), side),
        source(all.own(), side),
        source(all.other(), side));
  }

  private Money source(String label, int side) {
    List<Money> read = funds.getOrDefault(label(label), List.of());
    return side < read.size() ? read.get(side) : Money.ZERO;
  }
}
