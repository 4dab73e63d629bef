package org.budgetbook.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.check.published.PublishedText.ListedNames;
import org.budgetbook.check.published.PublishedText.ReasonedChange;
import org.budgetbook.check.published.PublishedText.UnreasonedChange;
import org.budgetbook.document.StatedChanges.Amount;
import org.budgetbook.document.StatedSubjects.Subject;
import org.budgetbook.edition.PublishedWording.Statement;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What one paragraph states: each number is bound to what the words before it call it. A number
 * whose subject is not certain is left out: not decided.
 */
final class Statements {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?=([^\\d,.]{1,3}|$))");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Patterns patterns;
  private final StatedValues values;
  private final StatedSubjects subjects;
  private final String where;
  private final String section;
  private final String text;

  private final List<ListedNames> lists = new ArrayList<>();
  private final StatedNumbers numbers;
  private final StatedChanges changes;

  private @Nullable Amount whole;
  private @Nullable Amount main;
  private @Nullable Amount last;
  private int at;

  Statements(
      Patterns patterns,
      StatedValues values,
      List<Statement> all,
      Segments.TextBlock block,
      String where,
      FormTotals forms) {
    this.patterns = patterns;
    this.values = values;
    this.section = block.section();
    this.subjects =
        new StatedSubjects(
            patterns,
            values,
            all.stream().filter(one -> one.section().equals(block.section())).toList(),
            forms);
    this.where = where;
    this.text = Patterns.plain(block.text());
    this.numbers = new StatedNumbers(where);
    this.changes = new StatedChanges(patterns, values, numbers, where, text);
  }

  Statements read() {
    Matcher matcher = NUMBER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      String before = text.substring(from, matcher.start());
      at = matcher.start();
      String after = text.substring(matcher.end());
      BigDecimal number =
          new BigDecimal(
              matcher.group(1).replace(",", "")
                  + (matcher.group(2) == null ? "" : matcher.group(2)));
      BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
      sentence(before);
      if (patterns.finds("unit-amount", after)) {
        amount(before, after, number.movePointRight(4), half.movePointRight(4));
      } else if (patterns.finds("unit-yuan-amount", after)) {
        amount(before, after, number, half);
      } else if (after.startsWith("%")) {
        percent(before, number, half);
      } else if (patterns.finds("unit-count", after)) {
        count(before, number);
      } else {
        continue;
      }
      from = matcher.end();
    }
    same(text.substring(from));
    close();
    return this;
  }

  List<StatedFigure> stated() {
    return numbers.all();
  }

  List<ListedNames> lists() {
    return lists;
  }

  /** Changes that are told with a reason. */
  List<ReasonedChange> reasoned() {
    return changes.reasoned();
  }

  List<UnreasonedChange> unreasoned() {
    return changes.unreasoned();
  }

  /** A full stop or semicolon ends what a change can be of. */
  private void sentence(String before) {
    same(before);
    if (before.matches(".*[\\u3002;].*")) {
      close();
    }
  }

  private void close() {
    if (main != null) {
      changes.close(main);
    }
    main = null;
  }

  private void same(String before) {
    if (main != null) {
      changes.same(main, before);
    }
  }

  private void amount(String before, String after, BigDecimal yuan, BigDecimal half) {
    int direction = changes.direction(before);
    Subject named = subjects.before(before);
    if (direction != 0 || patterns.finds("prior", before)) {
      Amount of = main != null ? main : last;
      if (of == null) {
        return;
      }
      if (direction == 0) {
        of.prior(yuan);
        return;
      }
      changes.change(of, direction, yuan, half, before, at);
      return;
    }
    if (named == null) {
      misnamed(before, yuan);
      return;
    }
    numbers.add(named, "", Kind.AMOUNT, yuan, half, named.value(), before);
    Amount bound = new Amount(named, yuan, half);
    last = bound;
    if (main == null) {
      main = bound;
    }
    if (whole == null) {
      whole = bound;
    }
    list(named, after);
  }

  /** The names behind an amount. */
  private void list(Subject named, String after) {
    Statement statement = named.statement();
    if (statement == null || statement.names().isEmpty()) {
      return;
    }
    Matcher matcher = patterns.in("list", after);
    if (matcher.find()) {
      String names = matcher.group(matcher.groupCount());
      boolean open = patterns.finds("and-so-on", names);
      if (open) {
        names = patterns.in("and-so-on", names).replaceAll("");
      }
      lists.add(
          new ListedNames(
              where,
              named.title(),
              List.of(names.split("[\\u3001,]")),
              values.list(statement.names()).stream().map(StatedValues.Item::name).toList(),
              !open));
    }
  }

  private void percent(String before, BigDecimal number, BigDecimal half) {
    int direction = changes.direction(before);
    if (direction != 0) {
      if (main != null) {
        changes.rate(main, direction, number, half, before);
      }
    } else if (patterns.finds("share", before) && last != null) {
      Amount part = last;
      Amount of = whole;
      BigDecimal value = part.subject.value();
      boolean forms =
          part.subject.statement() != null && part.subject.statement().traits().contains("forms");
      BigDecimal total = forms ? values.projects() : of == null ? null : of.subject.value();
      if (part == of && !forms) {
        return;
      }
      numbers.add(
          new Subject(
              forms
                  ? part.subject.name() + ".share"
                  : "share." + section + "." + part.subject.name(),
              part.subject.title(),
              null,
              null),
          "",
          Kind.SHARE,
          number,
          half.add(new BigDecimal("0.001")),
          value == null || total == null || total.signum() == 0
              ? null
              : value.multiply(HUNDRED).divide(total, MathContext.DECIMAL64),
          before);
    }
  }

  private void count(String before, BigDecimal number) {
    Subject named = subjects.counted(before);
    if (named != null) {
      numbers.add(
          named, "", Kind.COUNT, number, subjects.doubt(named, number), named.value(), before);
      last = null;
    }
  }

  /** An amount that a row of the table has under another name: the name is a slip. */
  private void misnamed(String before, BigDecimal yuan) {
    StatedValues.Item row = subjects.misnamed(before, yuan);
    if (row != null) {
      String written = StatedSubjects.fragment(before);
      lists.add(new ListedNames(where, section, List.of(written), List.of(row.name()), false));
      last = new Amount(StatedSubjects.row(row), yuan, BigDecimal.ZERO);
    }
  }
}
