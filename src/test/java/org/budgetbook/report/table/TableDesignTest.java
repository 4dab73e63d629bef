package org.budgetbook.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.report.type.LineBreaks;
import org.budgetbook.report.type.Typefaces;
import org.junit.jupiter.api.Test;

/** What a table's design asks of JasperReports. */
class TableDesignTest {

  private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();
  private final Resources resources = Resources.ofProgram();

  @Test
  void no_expression_is_more_than_a_name_so_that_nothing_is_compiled_at_run_time()
      throws JRException {
    Typefaces typefaces = new Typefaces(context);
    PageFit fit = new PageFit(typefaces, new LineBreaks(resources, typefaces));
    List<String> code = new ArrayList<>();
    for (TableFigures table : emptyBook()) {
      JasperDesign design = TableDesign.of(fit.fit(table).layout());
      for (JRExpression expression : JRExpressionCollector.collectExpressions(context, design)) {
        // JasperReports' own counters are constants that it knows without compiling.
        if (!expression
            .getText()
            .matches("\\$[FP]\\{[a-z0-9-]+}|new java.lang.Integer\\([01]\\)")) {
          code.add(expression.getText());
        }
      }
    }
    assertEquals(List.of(), code);
  }

  @Test
  void there_is_no_compiler_to_run_code_that_slipped_in() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("org.eclipse.jdt.internal.compiler.Compiler"));
  }

  private List<TableFigures> emptyBook() {
    Heading heading = new Heading("lvliang-2025", 2027, new Department("某某局"));
    return new FiguresEngine(new Editions(resources).load("lvliang-2025"), Book.empty(heading))
        .tables();
  }
}
