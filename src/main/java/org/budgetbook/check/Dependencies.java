package org.budgetbook.check;

import java.util.HashSet;
import java.util.Set;
import org.budgetbook.check.expression.Assertion;
import org.budgetbook.check.expression.Each;
import org.budgetbook.check.expression.Expression;
import org.budgetbook.check.expression.Expression.Absolute;
import org.budgetbook.check.expression.Expression.Cells;
import org.budgetbook.check.expression.Expression.Difference;
import org.budgetbook.check.expression.Expression.Entry;
import org.budgetbook.check.expression.Expression.Literal;
import org.budgetbook.check.expression.Expression.Product;
import org.budgetbook.check.expression.Expression.RowCount;
import org.budgetbook.check.expression.Expression.Stated;
import org.budgetbook.check.expression.Expression.Sum;
import org.budgetbook.check.expression.Expression.Units;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.edition.Edition;

/** Which parts of the input a rule reads. */
final class Dependencies {

  private final Set<InputPart> parts = new HashSet<>();

  private Dependencies() {}

  static Set<InputPart> of(Rule rule, Edition edition) {
    Dependencies found = new Dependencies();
    rule.programme().ifPresent(programme -> found.parts.addAll(programme.reads(edition)));
    rule.guard().conditions().forEach(found::add);
    rule.ties().forEach(found::add);
    return Set.copyOf(found.parts);
  }

  private void add(Assertion assertion) {
    Each each = assertion.each();
    if (each != null) {
      each.panels().forEach(panel -> parts.add(new InputPart.Table(panel.table())));
    }
    add(assertion.left());
    add(assertion.right());
  }

  private void add(Expression expression) {
    switch (expression) {
      case Literal literal -> {}
      case Cells cells ->
          parts.add(
              cells.lastYear()
                  ? InputPart.Whole.LAST_YEAR
                  : new InputPart.Table(cells.panel().table()));
      case RowCount count -> parts.add(new InputPart.Table(count.panel().table()));
      case Entry entry -> parts.add(new InputPart.Entry(entry.key()));
      case Units units -> parts.add(InputPart.Whole.UNITS);
      case Stated stated -> parts.add(InputPart.Whole.STATED);
      case Sum sum -> {
        add(sum.left());
        add(sum.right());
      }
      case Difference difference -> {
        add(difference.left());
        add(difference.right());
      }
      case Product product -> add(product.of());
      case Absolute absolute -> add(absolute.of());
    }
  }
}
