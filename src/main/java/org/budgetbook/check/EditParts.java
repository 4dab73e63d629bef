package org.budgetbook.check;

import java.util.HashSet;
import java.util.Set;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Placed;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.input.InputPart.Whole;
import org.jspecify.annotations.Nullable;

/** Which parts of what is checked an edit touches beside the tables' figures. */
final class EditParts {

  private final Set<InputPart> parts = new HashSet<>();

  private EditParts() {}

  static Set<InputPart> of(Edit edit) {
    EditParts found = new EditParts();
    found.add(edit);
    return found.parts;
  }

  private void add(Edit edit) {
    switch (edit) {
      case EditGroup group -> group.edits().forEach(this::add);
      case HeadingEdit heading -> parts.add(Whole.HEADING);
      case UnitEdit unit -> parts.add(Whole.UNITS);
      case ProjectEdit project -> parts.add(Whole.PROJECTS);
      case LineEdit line -> {
        if (ofProject(line.before()) || ofProject(line.after())) {
          parts.add(Whole.PROJECTS);
        }
      }
      case RevenueEdit item -> {}
      case CarryOverEdit carryOver -> {}
      case NumberEdit number -> {
        number(number.before());
        number(number.after());
      }
      case PassageEdit passage -> parts.add(Whole.PASSAGES);
      case TargetEdit target -> parts.add(Whole.TARGETS);
      case DraftEdit draft -> {}
    }
  }

  private static boolean ofProject(@Nullable Placed<BudgetLine> line) {
    return line != null && line.value().project() != null;
  }

  private void number(@Nullable Placed<EnteredNumber> number) {
    if (number != null) {
      parts.add(new InputPart.Entry(number.value().key()));
      parts.add(Whole.ENTRIES);
    }
  }
}
