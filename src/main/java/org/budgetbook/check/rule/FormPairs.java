package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which printed form belongs to which row of the project table. Names repeat, so name and money
 * decide first, then the name, then the money where the names are alike.
 *
 * @param projects the table and the panel of it that lists this year's projects; null without them
 * @param formless rows without a form
 * @param orphans forms without a row in any table
 */
record FormPairs(
    @Nullable Projects projects,
    List<Pair> pairs,
    List<CheckedRow> formless,
    List<PublishedForm> orphans) {

  /**
   * Where this year's projects are listed.
   *
   * @param column the place of a project's whole money among the figures of its row
   */
  record Projects(CheckedTable table, CheckedPanel panel, int column) {

    static @Nullable Projects of(CheckInput input) {
      RowListDefinition list = input.edition().outline().narrative().projects().orElse(null);
      if (list == null) {
        return null;
      }
      for (CheckedTable table : input.tables().values()) {
        if (table.definition().id().equals(list.table())) {
          CheckedPanel panel = table.panel(list.panel());
          return new Projects(table, panel, panel.columnIndex(list.column()));
        }
      }
      return null;
    }

    Money money(CheckedRow row) {
      return row.figures().get(column).amount();
    }
  }

  /**
   * A project and its form.
   *
   * @param row its row, the first where several units share it
   * @param rows how many rows it has
   * @param budget the sum of its rows
   */
  record Pair(CheckedRow row, int rows, Money budget, PublishedForm form) {

    /**
     * Whether the form's money is the project's, as far as printed figures tell; true where the
     * form's cannot be read.
     *
     * @param slack half a last place of the table, in fen
     */
    boolean isPaid(long slack) {
      Money total = form.annualTotal();
      return total == null || Math.abs(total.fen() - budget.fen()) <= slack * rows;
    }
  }

  static FormPairs of(CheckInput input) {
    Projects projects = Projects.of(input);
    PublishedText published = input.published();
    if (projects == null || published == null) {
      return new FormPairs(null, List.of(), List.of(), List.of());
    }
    Matching matching = new Matching(projects, published, input.printedSlack());
    List<Pair> pairs = matching.match();
    matching.forms.removeIf(form -> hasRowElsewhere(input, projects.table(), form));
    return new FormPairs(projects, pairs, matching.rows, matching.forms);
  }

  /** Whether a table other than this year's, that of carried-over money, lists the project. */
  private static boolean hasRowElsewhere(
      CheckInput input, CheckedTable projects, PublishedForm form) {
    return input.tables().values().stream()
        .filter(table -> !table.equals(projects))
        .flatMap(table -> table.panels().stream())
        .flatMap(panel -> panel.of(RowKind.PROJECT).stream())
        .anyMatch(row -> !row.isBlank() && named(row, form));
  }

  static boolean named(CheckedRow row, PublishedForm form) {
    return Texts.plain(row.name()).equals(Texts.plain(form.project()));
  }

  Projects ofThisYear() {
    return Objects.requireNonNull(projects);
  }

  /** Rows and forms that have not found each other yet. */
  private static final class Matching {
    private final Projects projects;
    private final long slack;
    private final List<CheckedRow> rows;
    private final List<PublishedForm> forms;
    private final List<Pair> pairs = new ArrayList<>();

    Matching(Projects projects, PublishedText published, long slack) {
      this.projects = projects;
      this.slack = slack;
      rows = new ArrayList<>(projects.panel().of(RowKind.PROJECT));
      rows.removeIf(CheckedRow::isBlank);
      forms = new ArrayList<>(published.forms());
    }

    List<Pair> match() {
      take((row, form) -> named(row, form) && paid(row, form));
      takeShared();
      take(FormPairs::named);
      take((row, form) -> paid(row, form) && alike(row, form));
      return pairs;
    }

    private void take(BiPredicate<CheckedRow, PublishedForm> together) {
      for (CheckedRow row : List.copyOf(rows)) {
        for (PublishedForm form : forms) {
          if (together.test(row, form)) {
            pair(List.of(row), form);
            break;
          }
        }
      }
    }

    /** Several units share a project: it has a row under each, and one form for all of them. */
    private void takeShared() {
      for (PublishedForm form : List.copyOf(forms)) {
        List<CheckedRow> named = rows.stream().filter(row -> named(row, form)).toList();
        if (named.size() > 1 && form.annualTotal() != null && together(named, form).isPaid(slack)) {
          pair(named, form);
        }
      }
    }

    private void pair(List<CheckedRow> of, PublishedForm form) {
      pairs.add(together(of, form));
      of.forEach(rows::remove);
      forms.remove(form);
    }

    private Pair together(List<CheckedRow> of, PublishedForm form) {
      Money budget = of.stream().map(projects::money).reduce(Money.ZERO, Money::plus);
      return new Pair(of.getFirst(), of.size(), budget, form);
    }

    private boolean paid(CheckedRow row, PublishedForm form) {
      return form.annualTotal() != null && together(List.of(row), form).isPaid(slack);
    }

    /** Whether one name begins the other, or all but two of its characters stand in it in order. */
    private static boolean alike(CheckedRow row, PublishedForm form) {
      String one = Texts.plain(row.name());
      String other = Texts.plain(form.project());
      String longer = one.length() > other.length() ? one : other;
      String shorter = one.length() > other.length() ? other : one;
      if (longer.startsWith(shorter)) {
        return true;
      }
      int at = 0;
      for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
        if (longer.charAt(i) == shorter.charAt(at)) {
          at++;
        }
      }
      return at == shorter.length() && longer.length() - shorter.length() <= 2;
    }
  }
}
