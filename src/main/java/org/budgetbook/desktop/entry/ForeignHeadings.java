package org.budgetbook.desktop.entry;

import java.util.Optional;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.intake.MappingGuess;
import org.budgetbook.library.Vocabulary;

/** Which column of an entry grid a heading of a ledger from elsewhere means: the words of 导入. */
record ForeignHeadings(MappingGuess guess) {

  ForeignHeadings(Vocabulary vocabulary) {
    this(new MappingGuess(vocabulary));
  }

  /** The id of the column; empty when the heading is none of those words. */
  Optional<String> column(String heading) {
    return Optional.ofNullable(guess.field(heading)).map(ForeignHeadings::id);
  }

  private static String id(LedgerColumn field) {
    return switch (field) {
      case UNIT_CODE, UNIT_NAME -> "unit";
      case FUNCTIONAL -> "functional";
      case CATEGORY -> "category";
      case DEPARTMENT_ECONOMIC -> "department-economic";
      case GOVERNMENT_ECONOMIC -> "government-economic";
      case PROJECT_CODE -> "project";
      case PROJECT_NAME -> "project-name";
      case FUND_SOURCE -> "source";
      case TIMING -> "timing";
      case AMOUNT -> "amount";
    };
  }
}
