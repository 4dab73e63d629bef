package org.budgetbook.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.edition.PublishedWording.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of one paragraph are of, by the words before them. Remembers what was counted
 * last: parts of a count are named after it.
 */
final class StatedSubjects {

  /**
   * What a number is of.
   *
   * @param name how rules call it
   * @param title how the text calls it
   * @param value what our figures say, in yuan or as a count; null when they do not
   * @param statement null for a row of a table and for a share
   */
  record Subject(
      String name, String title, @Nullable BigDecimal value, @Nullable Statement statement) {}

  private final Patterns patterns;
  private final StatedValues values;
  private final FormTotals forms;
  private final List<Statement> words;
  private final List<StatedValues.Item> rows = new ArrayList<>();
  private String counted = "";
  private @Nullable Statement lastCounted;

  StatedSubjects(Patterns patterns, StatedValues values, List<Statement> words, FormTotals forms) {
    this.patterns = patterns;
    this.values = values;
    this.words = List.copyOf(words);
    this.forms = forms;
    for (Statement statement : words) {
      if (!statement.list().isEmpty()) {
        rows.addAll(values.list(statement.list()));
      }
    }
  }

  /** What the words before a number call it; null when that is not certain. */
  @Nullable Subject before(String words) {
    String fragment = fragment(words);
    for (StatedValues.Item row : rows) {
      if (fragment.equals(row.name())) {
        return row(row);
      }
    }
    Statement best = null;
    int end = -1;
    int length = 0;
    String word = "";
    for (Statement statement : this.words) {
      for (String one : statement.words()) {
        int at = words.lastIndexOf(one);
        int until = at + one.length();
        if (at >= 0 && (until > end || until == end && one.length() > length)) {
          best = statement;
          end = until;
          length = one.length();
          word = one;
        }
      }
    }
    if (best != null && patterns.finds("filler", words.substring(end))) {
      return amount(best, word);
    }
    Statement counts = lastCounted;
    if (counts != null && patterns.finds("filler", words.replaceAll("^[^,;]*[,;]", ""))) {
      return amount(counts, counts.words().getFirst());
    }
    return null;
  }

  /** The row whose amount this is, though the text calls it nearly by its name: a slip. */
  StatedValues.@Nullable Item misnamed(String words, BigDecimal yuan) {
    String fragment = fragment(words);
    StatedValues.Item found = null;
    for (StatedValues.Item row : rows) {
      if (row.yuan().compareTo(yuan) == 0 && Likeness.alike(row.name(), fragment)) {
        found = row;
      }
    }
    return found;
  }

  static Subject row(StatedValues.Item row) {
    return new Subject("row." + row.list() + "." + row.name(), row.name(), row.yuan(), null);
  }

  static String fragment(String words) {
    return words.replaceAll("^.*[,;:\\u3001\\u3002]", "");
  }

  /** How many there are of what the words call; null when that is not certain. */
  @Nullable Subject counted(String words) {
    Subject named = before(words);
    Statement statement = named == null ? null : named.statement();
    if (named == null || statement == null) {
      return null;
    }
    String name = statement.count().isEmpty() ? statement.name() : statement.count();
    if (statement.traits().contains("part")) {
      if (counted.isEmpty()) {
        return null;
      }
      name = counted + "." + name;
    } else {
      counted = name.replaceAll("\\.(count|total)$", "");
    }
    lastCounted = statement;
    BigDecimal fact =
        statement.traits().contains("forms") ? BigDecimal.valueOf(forms.count()) : null;
    return new Subject(name, named.title(), fact, statement);
  }

  /**
   * By how much a count may differ from the rows of the table: rows of the same name under several
   * units are one project or several, which a print does not say.
   */
  BigDecimal doubt(Subject named, BigDecimal number) {
    Statement statement = named.statement();
    boolean projects = statement != null && statement.traits().contains("money");
    int count = number.intValue();
    return projects && values.projectNames() <= count && count <= values.projectRows()
        ? BigDecimal.valueOf(values.projectRows() - count)
        : BigDecimal.ZERO;
  }

  private Subject amount(Statement statement, String word) {
    BigDecimal value = statement.figure().isEmpty() ? null : values.figure(statement.figure());
    if (statement.traits().contains("money")) {
      value = values.projects();
    } else if (statement.traits().contains("forms")) {
      value = forms.annual();
    }
    String name = statement.name();
    if (!statement.count().isEmpty()) {
      boolean part = statement.traits().contains("part");
      name = (part ? counted + "." : "") + name + ".amount";
    }
    return new Subject(name, word, value, statement);
  }
}
