package org.budgetbook.cli;

import org.budgetbook.book.BudgetLine;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.intake.RowFate;
import org.budgetbook.library.Messages;

/** An import preview as lines to read: the mapping, every row's fate, the sum of it. */
final class IntakeText {

  private final Messages messages;

  IntakeText(Console console) {
    this.messages = console.messages();
  }

  String text(ColumnMapping mapping, ImportPreview preview) {
    StringBuilder text = new StringBuilder();
    line(text, messages.text("cli.intake.mapping", mapping.toText()));
    preview.problem().ifPresent(problem -> line(text, messages.text(problem)));
    for (RowFate fate : preview.rows()) {
      String row = Integer.toString(fate.row() + 1);
      line(
          text,
          switch (fate) {
            case RowFate.Added added ->
                messages.text("cli.intake.added", row, what(added.line()), amount(added.line()));
            case RowFate.Changed changed ->
                messages.text(
                    "cli.intake.changed",
                    row,
                    what(changed.line()),
                    changed.before().toYuanText(),
                    amount(changed.line()));
            case RowFate.Same same ->
                messages.text("cli.intake.unchanged", row, what(same.line()), amount(same.line()));
            case RowFate.Wrong wrong ->
                messages.text("cli.intake.wrong", row, wrong.place(), messages.text(wrong.why()));
            case RowFate.Passed passed ->
                messages.text("cli.intake.passed", row, messages.text(passed.why()));
          });
    }
    for (BudgetLine line : preview.removed()) {
      line(text, messages.text("cli.intake.removed", what(line), amount(line)));
    }
    line(text, messages.text(preview.summary()));
    return text.toString();
  }

  private static String amount(BudgetLine line) {
    return line.amount().toYuanText();
  }

  private static String what(BudgetLine line) {
    return line.unit()
        + " "
        + line.functional().digits()
        + (line.departmentEconomic() == null ? "" : " " + line.departmentEconomic().digits())
        + (line.project() == null ? "" : " " + line.project());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
