package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedPanel;
import org.budgetbook.check.input.CheckedRow;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.RowKind;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.edition.RowListDefinition;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which printed form belongs to which row of the project table. Names repeat, so name and money
 * decide first, then the name, then the money where the names are alike.
 *
 * @param formless rows without a form
 * @param orphans forms without a row
 */
record FormPairs(
    @Nullable CheckedTable projects,
    List<Pair> pairs,
    List<CheckedRow> formless,
    List<PublishedForm> orphans) {

  /** A row and its form. */
  record Pair(CheckedRow row, PublishedForm form) {}

  static FormPairs of(CheckInput input) {
    List<Pair> pairs = new ArrayList<>();
    CheckedTable projects = projects(input);
    if (projects == null || input.published() == null) {
      return new FormPairs(null, pairs, List.of(), List.of());
    }
    List<CheckedRow> rows = new ArrayList<>(projects.panels().getFirst().of(RowKind.PROJECT));
    rows.removeIf(CheckedRow::isBlank);
    List<PublishedForm> forms = new ArrayList<>(input.published().forms());
    long slack = input.printedSlack();
    take(rows, forms, pairs, (row, form) -> named(row, form) && paid(row, form, slack));
    take(rows, forms, pairs, FormPairs::named);
    take(rows, forms, pairs, (row, form) -> paid(row, form, slack) && alike(row, form));
    return new FormPairs(projects, pairs, rows, forms);
  }

  private static void take(
      List<CheckedRow> rows,
      List<PublishedForm> forms,
      List<Pair> pairs,
      BiPredicate<CheckedRow, PublishedForm> together) {
    for (CheckedRow row : List.copyOf(rows)) {
      for (PublishedForm form : forms) {
        if (together.test(row, form)) {
          pairs.add(new Pair(row, form));
          rows.remove(row);
          forms.remove(form);
          break;
        }
      }
    }
  }

  static boolean named(CheckedRow row, PublishedForm form) {
    return Texts.plain(row.name()).equals(Texts.plain(form.project()));
  }

  private static boolean paid(CheckedRow row, PublishedForm form, long slack) {
    Money total = form.annualTotal();
    return total != null
        && Math.abs(row.figures().getFirst().amount().fen() - total.fen()) <= slack;
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

  private static @Nullable CheckedTable projects(CheckInput input) {
    for (RowListDefinition list : input.edition().outline().narrative().lists()) {
      if (list.level() == RowListDefinition.RowLevel.PROJECT) {
        return input.tables().values().stream()
            .filter(table -> table.definition().id().equals(list.table()))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  CheckedTable table() {
    return java.util.Objects.requireNonNull(projects);
  }

  CheckedPanel panel() {
    return table().panels().getFirst();
  }
}
