package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.budgetbook.library.Resources;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.type.TypeCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page furniture in {@code resources/report}, every design of it. */
class BookDesignsTest {

  private static final Path DESIGNS = Path.of("resources", "report");
  private static final DefaultJasperReportsContext CONTEXT =
      DefaultJasperReportsContext.getInstance();

  static List<String> designs() throws IOException {
    try (Stream<Path> files = Files.list(DESIGNS)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jrxml"))
              .map(name -> name.replace(".jrxml", ""))
              .sorted()
              .toList();
      assertFalse(names.isEmpty());
      return names;
    }
  }

  private static JasperDesign design(String name) throws Exception {
    try (InputStream in = Files.newInputStream(DESIGNS.resolve(name + ".jrxml"))) {
      return JRXmlLoader.load(CONTEXT, in);
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void no_expression_is_more_than_a_name(String name) throws Exception {
    Pattern bare = Pattern.compile("\\$P\\{[a-z-]+}");
    JasperDesign design = design(name);
    // JasperReports' own counters of pages and rows begin with numbers.
    List<String> counters =
        design.getVariablesList().stream()
            .filter(JRVariable::isSystemDefined)
            .flatMap(variable ->
                Stream.of(variable.getExpression(), variable.getInitialValueExpression()))
            .filter(Objects::nonNull)
            .map(JRExpression::getText)
            .toList();
    List<String> others = new ArrayList<>();
    for (JRExpression expression : JRExpressionCollector.collectExpressions(CONTEXT, design)) {
      if (!counters.contains(expression.getText())
          && !bare.matcher(expression.getText().strip()).matches()) {
        others.add(expression.getText());
      }
    }
    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void what_is_filled_in_stands_on_the_page(String name) throws Exception {
    Map<String, String> words = new HashMap<>();
    for (JRParameter parameter : design(name).getParametersList()) {
      if (!parameter.isSystemDefined() && !parameter.getName().equals(Stationery.PAGE_NUMBER)) {
        words.put(parameter.getName(), "这里是" + words.size());
      }
    }
    Stationery.Blank page =
        new Stationery(CONTEXT, Resources.ofProgram(), new TypeCase(CONTEXT), name).blank(words);
    List<String> printed = new ArrayList<>();
    for (JRPrintElement element : page.elements()) {
      if (element instanceof JRPrintText text && !Stationery.PAGE_NUMBER.equals(element.getKey())) {
        printed.add(text.getFullText());
      }
      assertTrue(element.getX() >= 0 && element.getX() + element.getWidth() <= 595, name);
      assertTrue(element.getY() >= 0 && element.getY() + element.getHeight() <= 842, name);
    }
    assertEquals(new TreeSet<>(words.values()), new TreeSet<>(printed));
    assertEquals(595, page.format().width());
    assertEquals(842, page.format().height());
    assertTrue(page.body().width() > 400 && page.body().height() > 600, page.body().toString());
  }
}
