package org.budgetbook.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.budgetbook.library.Resources;
import org.budgetbook.report.type.TypeCase;

/**
 * The furniture of one kind of page (版式): a design in {@code resources/report} that Jaspersoft
 * Studio opens. It says what stands on every such page, where the text goes (the frame {@code
 * body}) and in which styles. Designs hold bare parameters only, so that nothing is compiled.
 */
public final class Stationery {

  /** Key of the element that the page number stands in. */
  public static final String PAGE_NUMBER = "page-number";

  private static final String BODY = "body";

  private final JasperReport design;
  private final JasperReportsContext context;
  private final Map<String, TextStyle> styles = new LinkedHashMap<>();

  /**
   * @param name of the design, without folder and ending
   */
  public Stationery(
      JasperReportsContext context, Resources resources, TypeCase types, String name) {
    this.context = context;
    try (InputStream in = resources.open("report/" + name + ".jrxml")) {
      JasperDesign read = JRXmlLoader.load(context, in);
      this.design = JasperCompileManager.getInstance(context).compile(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException(name, e);
    }
    if (design.getStyles() != null) {
      for (JRStyle style : design.getStyles()) {
        styles.put(style.getName(), TextStyle.of(style, types, context));
      }
    }
  }

  public TextStyle style(String name) {
    TextStyle style = styles.get(name);
    if (style == null) {
      throw new IllegalStateException(design.getName() + " has no style " + name);
    }
    return style;
  }

  /**
   * A page with its furniture.
   *
   * @param elements all but the body's frame
   * @param body where text goes; the whole page if the design has no such frame
   */
  public record Blank(Sheet.Format format, List<JRPrintElement> elements, Area body) {
    public Blank {
      elements = List.copyOf(elements);
    }
  }

  /** A blank page with these words filled in. */
  public Blank blank(Map<String, String> words) {
    Map<String, Object> parameters = new HashMap<>(words);
    // An empty text would not be measured and not print: the number takes its place later.
    parameters.put(PAGE_NUMBER, "0");
    try {
      JasperPrint print =
          JasperFillManager.getInstance(context).fill(design, parameters, new JREmptyDataSource(1));
      List<JRPrintElement> elements = new ArrayList<>();
      Area body = new Area(0, 0, print.getPageWidth(), print.getPageHeight());
      for (JRPrintElement element : print.getPages().getFirst().getElements()) {
        if (BODY.equals(element.getKey())) {
          body = new Area(element.getX(), element.getY(), element.getWidth(), element.getHeight());
        } else {
          elements.add(element);
        }
      }
      return new Blank(
          new Sheet.Format(print.getPageWidth(), print.getPageHeight()), elements, body);
    } catch (JRException e) {
      throw new IllegalStateException(design.getName(), e);
    }
  }
}
