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
import org.budgetbook.document.StatedSubjects.Subject;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.PublishedWording.Statement;
import org.budgetbook.narrative.NarrativeFact;
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

  private final List<StatedFigure> stated = new ArrayList<>();
  private final List<ListedNames> lists = new ArrayList<>();
  private final List<UnreasonedChange> unreasoned = new ArrayList<>();

  private @Nullable Bound whole;
  private @Nullable Bound main;
  private @Nullable Bound last;
  private int at;
  private final List<ReasonedChange> reasoned = new ArrayList<>();

  /** An amount, what it is of, and the change told of it. */
  private static final class Bound {
    final Subject subject;
    final BigDecimal yuan;
    final BigDecimal half;
    @Nullable BigDecimal prior;
    @Nullable BigDecimal change;
    int direction;
    int changeAt;

    Bound(Subject subject, BigDecimal yuan, BigDecimal half) {
      this.subject = subject;
      this.yuan = yuan;
      this.half = half;
    }
  }

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
    return stated;
  }

  List<ListedNames> lists() {
    return lists;
  }

  /** Changes that are told with a reason. */
  List<ReasonedChange> reasoned() {
    return reasoned;
  }

  List<UnreasonedChange> unreasoned() {
    return unreasoned;
  }

  /** A full stop or semicolon ends what a change can be of. */
  private void sentence(String before) {
    same(before);
    if (before.matches(".*[\\u3002;].*")) {
      close();
    }
  }

  /** The rest of what a sentence said of its subject: a change wants a reason. */
  private void close() {
    if (main != null && main.change != null && main.change.signum() != 0) {
      String after = text.substring(main.changeAt);
      Matcher reason = patterns.in("reason", after);
      if (reason.find()) {
        reasoned.add(
            new ReasonedChange(
                where,
                main.subject.title(),
                main.change,
                after.substring(reason.end()).replaceAll("[\\u3002;].*$", "")));
      } else {
        unreasoned.add(new UnreasonedChange(where, main.subject.title(), main.change));
      }
    }
    main = null;
  }

  private void same(String before) {
    Bound of = main;
    if (of != null && patterns.finds("same", before)) {
      lastYear(of, of.yuan, of.half, before);
      BigDecimal prior = of.prior;
      if (prior != null) {
        int sign = of.yuan.compareTo(prior);
        state(
            of.subject,
            ".direction",
            Kind.DIRECTION,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.valueOf(sign),
            before);
      }
    }
  }

  private void amount(String before, String after, BigDecimal yuan, BigDecimal half) {
    int direction = direction(before);
    Subject named = subjects.before(before);
    if (direction != 0 || patterns.finds("prior", before)) {
      Bound of = main != null ? main : last;
      if (of == null) {
        return;
      }
      if (direction == 0) {
        of.prior = yuan;
        return;
      }
      change(of, direction, yuan, half, before);
      return;
    }
    if (named == null) {
      misnamed(before, yuan);
      return;
    }
    state(named, "", Kind.AMOUNT, yuan, half, named.value(), before);
    Bound bound = new Bound(named, yuan, half);
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

  private int direction(String before) {
    return patterns.finds("up", before) ? 1 : patterns.finds("down", before) ? -1 : 0;
  }

  private void change(Bound of, int direction, BigDecimal yuan, BigDecimal half, String before) {
    BigDecimal signed = direction < 0 ? yuan.negate() : yuan;
    of.change = signed;
    of.direction = direction;
    of.changeAt = at;
    BigDecimal prior = of.prior;
    lastYear(of, prior == null ? of.yuan.subtract(signed) : prior, half.add(of.half), before);
    state(
        of.subject,
        ".change",
        Kind.CHANGE,
        prior == null ? signed : yuan.multiply(BigDecimal.valueOf(direction)),
        half.add(values.slack()).add(of.half),
        prior == null ? null : of.yuan.subtract(prior),
        before);
    if (prior != null) {
      state(
          of.subject,
          ".direction",
          Kind.DIRECTION,
          BigDecimal.valueOf(direction),
          BigDecimal.ZERO,
          BigDecimal.valueOf(of.yuan.compareTo(prior)),
          before);
    }
  }

  private void percent(String before, BigDecimal number, BigDecimal half) {
    int direction = direction(before);
    if (direction != 0) {
      rate(before, direction, number, half);
    } else if (patterns.finds("share", before) && last != null) {
      Bound part = last;
      Bound of = whole;
      BigDecimal value = part.subject.value();
      boolean forms =
          part.subject.statement() != null && part.subject.statement().traits().contains("forms");
      BigDecimal total = forms ? values.projects() : of == null ? null : of.subject.value();
      if (part == of && !forms) {
        return;
      }
      state(
          new Subject(
              forms ? part.subject.name() + ".share" : "share." + section + context(part),
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

  private static String context(Bound part) {
    return "." + part.subject.name();
  }

  private void rate(String before, int direction, BigDecimal number, BigDecimal half) {
    Bound of = main;
    if (of == null) {
      return;
    }
    BigDecimal change = of.change;
    if (of.direction != 0 && of.direction != direction) {
      state(
          of.subject,
          ".direction",
          Kind.DIRECTION,
          BigDecimal.valueOf(direction),
          BigDecimal.ZERO,
          BigDecimal.valueOf(of.direction),
          before);
      return;
    }
    BigDecimal base =
        of.prior != null ? of.prior : change == null ? null : of.yuan.subtract(change);
    if (base == null || change == null || base.signum() <= 0) {
      return;
    }
    BigDecimal real = of.prior != null ? of.yuan.subtract(base) : change;
    BigDecimal slack =
        values.slack().multiply(BigDecimal.valueOf(300)).divide(base, MathContext.DECIMAL64);
    state(
        of.subject,
        ".rate",
        Kind.CHANGE_RATE,
        direction < 0 ? number.negate() : number,
        half.add(slack),
        real.multiply(HUNDRED).divide(base, MathContext.DECIMAL64),
        before);
  }

  private void count(String before, BigDecimal number) {
    Subject named = subjects.counted(before);
    if (named != null) {
      state(named, "", Kind.COUNT, number, BigDecimal.ZERO, named.value(), before);
      last = null;
    }
  }

  /** An amount that a row of the table has under another name: the name is a slip. */
  private void misnamed(String before, BigDecimal yuan) {
    StatedValues.Item row = subjects.misnamed(before, yuan);
    if (row != null) {
      String written = StatedSubjects.fragment(before);
      lists.add(new ListedNames(where, section, List.of(written), List.of(row.name()), false));
      last = new Bound(StatedSubjects.row(row), yuan, BigDecimal.ZERO);
    }
  }

  /** What a text tells of last year under the name of the entered number. */
  private void lastYear(Bound of, BigDecimal yuan, BigDecimal half, String before) {
    Statement statement = of.subject.statement();
    if (statement != null) {
      for (EntryDefinition entry : values.lastYear(statement.figure())) {
        Subject subject = new Subject(entry.key().value(), entry.label(), null, null);
        state(subject, "", Kind.AMOUNT, yuan, half, null, before);
      }
    }
  }

  private void state(
      Subject subject,
      String suffix,
      Kind kind,
      BigDecimal value,
      BigDecimal half,
      @Nullable BigDecimal fact,
      String before) {
    String sentence = before.replaceAll("^.*[\\u3002;]", "");
    stated.add(
        new StatedFigure(
            subject.name() + suffix,
            where,
            sentence.length() > 30 ? sentence.substring(sentence.length() - 30) : sentence,
            value,
            half,
            new NarrativeFact(kind, subject.title(), fact, List.of(), List.of())));
  }
}
