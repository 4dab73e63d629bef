package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.RevenueCode;
import org.budgetbook.library.TextFile;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.rollforward.YearDecisions;

/**
 * Decisions on a new year in a file, one a line: {@code functional,2010101,2010102} gives a retired
 * code its successor, {@code project,003-01,take} or {@code leave} says whether a project comes.
 */
final class YearDecisionsFile {

  private static final String PROJECT = "project";
  private static final String TAKE = "take";
  private static final String LEAVE = "leave";
  private static final int FIELDS = 3;

  private YearDecisionsFile() {}

  /**
   * The decisions with those of a file.
   *
   * @throws RefusedException with the first fault, by file and line
   */
  static YearDecisions read(Path file, YearDecisions decisions) {
    TextFile text = TextFile.of(file);
    List<String> lines = new java.io.BufferedReader(text.reader()).lines().toList();
    YearDecisions decided = decisions;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        decided = with(decided, List.of(line.split("[,\\uff0c\\t]", -1)));
      } catch (RefusedException e) {
        throw new RefusedException(
            Message.of("cli.year.decisions", text.name(), i + 1, e.sentence()), e);
      }
    }
    return decided;
  }

  private static YearDecisions with(YearDecisions decided, List<String> fields) {
    if (fields.size() != FIELDS) {
      throw RefusedException.of("cli.year.decisions.fields", fields.size());
    }
    String kind = fields.get(0).strip();
    String code = fields.get(1).strip();
    String decision = fields.get(2).strip();
    if (kind.equals(PROJECT)) {
      if (!decision.equals(TAKE) && !decision.equals(LEAVE)) {
        throw RefusedException.of("cli.year.decisions.project", decision);
      }
      return decided.withProject(new ProjectCode(code), decision.equals(TAKE));
    }
    Optional<CatalogKind> catalog = CatalogWord.meaning(kind);
    Function<String, ClassificationCode> reader =
        switch (catalog.orElseThrow(
            () ->
                RefusedException.of("cli.catalog.kind", kind, PROJECT + " " + CatalogWord.all()))) {
          case FUNCTIONAL -> FunctionalCode::new;
          case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode::new;
          case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode::new;
          case REVENUE -> RevenueCode::new;
        };
    ClassificationCode old = reader.apply(code);
    ClassificationCode successor = reader.apply(decision);
    if (old.level() != successor.level()) {
      throw RefusedException.of("cli.year.decisions.level", code, decision);
    }
    return decided.withSuccessor(old, successor);
  }
}
