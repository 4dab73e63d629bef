package org.budgetbook.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.check.published.PublishedText.ListedNames;
import org.budgetbook.check.published.PublishedText.UnreasonedChange;
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
  private final List<Statement> words;
  private final int forms;
  private final String where;
  private final String section;
  private final String text;

  private final List<StatedFigure> stated = new ArrayList<>();
  private final List<ListedNames> lists = new ArrayList<>();
  private final List<UnreasonedChange> unreasoned = new ArrayList<>();

  private @Nullable Bound whole;
  private @Nullable Bound main;
  private @Nullable Bound last;
  private String counted = "";
  private int at;
  private final List<BigDecimal> reasoned = new ArrayList<>();
  private final List<StatedValues.Item> rows = new ArrayList<>();

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

  /** What a number is of; {@code value} in yuan, null when our figures do not say. */
  private record Subject(
      String name, String title, @Nullable BigDecimal value, @Nullable Statement statement) {}

  Statements(
      Patterns patterns,
      StatedValues values,
      List<Statement> all,
      Segments.TextBlock block,
      String where,
      int forms) {
    this.patterns = patterns;
    this.values = values;
    this.section = block.section();
    this.words = all.stream().filter(one -> one.section().equals(block.section())).toList();
    this.forms = forms;
    this.where = where;
    this.text = Patterns.plain(block.text());
    for (Statement statement : words) {
      if (!statement.list().isEmpty()) {
        rows.addAll(values.list(statement.list()));
      }
    }
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

  /** Changes in yuan that are told with a reason. */
  List<BigDecimal> reasoned() {
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
      if (patterns.finds("reason", text.substring(main.changeAt))) {
        reasoned.add(main.change);
      } else {
        unreasoned.add(new UnreasonedChange(where, main.subject.title(), main.change));
      }
    }
    main = null;
  }

  private void same(String before) {
    Bound of = main;
    if (of != null && patterns.finds("same", before)) {
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
    Subject named = subject(before);
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
      unnamed(before, yuan);
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
    Subject named = subject(before);
    if (named == null) {
      return;
    }
    Statement statement = named.statement();
    if (statement == null) {
      return;
    }
    String name = statement.count().isEmpty() ? statement.name() : statement.count();
    if (statement.traits().contains("part")) {
      if (counted.isEmpty()) {
        return;
      }
      name = counted + "." + name;
    } else {
      counted = name.replaceAll("\\.(count|total)$", "");
    }
    BigDecimal fact = statement.traits().contains("forms") ? BigDecimal.valueOf(forms) : null;
    state(
        new Subject(name, named.title(), fact, null),
        "",
        Kind.COUNT,
        number,
        BigDecimal.ZERO,
        fact,
        before);
    last = null;
    lastCounted = statement;
  }

  private @Nullable Statement lastCounted;

  /** What the words before a number call it; null when that is not certain. */
  private @Nullable Subject subject(String before) {
    String fragment = before.replaceAll("^.*[,;:\\u3001\\u3002]", "");
    for (StatedValues.Item row : rows) {
      if (fragment.equals(row.name())) {
        return new Subject("row." + row.name(), row.name(), row.yuan(), null);
      }
    }
    Statement best = null;
    int end = -1;
    int length = 0;
    String word = "";
    for (Statement statement : words) {
      for (String one : statement.words()) {
        int at = before.lastIndexOf(one);
        int until = at + one.length();
        if (at >= 0 && (until > end || until == end && one.length() > length)) {
          best = statement;
          end = until;
          length = one.length();
          word = one;
        }
      }
    }
    if (best != null && patterns.finds("filler", before.substring(end))) {
      return of(best, word);
    }
    Statement counts = lastCounted;
    if (counts != null
        && patterns.finds("filler", before.replaceAll("^[^,;]*[,;]", ""))
        && !counts.traits().contains("part")) {
      return of(counts, counts.words().getFirst());
    }
    return null;
  }

  private Subject of(Statement statement, String word) {
    BigDecimal value = statement.figure().isEmpty() ? null : values.figure(statement.figure());
    boolean money = statement.traits().contains("money");
    String name = statement.name();
    if (!statement.count().isEmpty()) {
      boolean part = statement.traits().contains("part");
      name = (part ? counted + "." : "") + name + ".amount";
    }
    return new Subject(name, word, money ? values.projects() : value, statement);
  }

  /** An amount that a row of the table has under another name: the name is a slip. */
  private void unnamed(String before, BigDecimal yuan) {
    String fragment = before.replaceAll("^.*[,;:\\u3001\\u3002]", "");
    for (StatedValues.Item row : rows) {
      if (row.yuan().compareTo(yuan) == 0 && Likeness.alike(row.name(), fragment)) {
        lists.add(new ListedNames(where, section, List.of(fragment), List.of(row.name()), false));
        Subject named = new Subject("row." + row.name(), row.name(), row.yuan(), null);
        last = new Bound(named, yuan, BigDecimal.ZERO);
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
