package org.budgetbook.report.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.budgetbook.figures.BodyRow;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** Fills a table's design with its rows. Keeps the designs of layouts that were used lately. */
final class TableFill {

  private static final int KEPT_DESIGNS = 64;

  private final JasperReportsContext context;
  private final Messages messages;
  private final Map<TableLayout, JasperReport> designs =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TableLayout, JasperReport> eldest) {
          return size() > KEPT_DESIGNS;
        }
      };

  TableFill(JasperReportsContext context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  /** The pages of a table, without page numbers; named as its bookmark shall be. */
  JasperPrint fill(PrintTable table) throws JRException {
    JasperReport design = designs.get(table.layout());
    if (design == null) {
      design = JasperCompileManager.getInstance(context).compile(TableDesign.of(table.layout()));
      designs.put(table.layout(), design);
    }
    JasperPrint print =
        JasperFillManager.getInstance(context).fill(design, parameters(table), new Rows(table));
    TableFigures figures = table.figures();
    print.setName(figures.definition().caption() + " " + figures.title());
    return print;
  }

  private Map<String, Object> parameters(PrintTable table) {
    TableFigures figures = table.figures();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(TableDesign.CAPTION, figures.definition().caption());
    parameters.put(TableDesign.TITLE, String.join("\n", table.titleLines()));
    parameters.put(TableDesign.LATER_TITLE, messages.text("report.continued", figures.title()));
    parameters.put(
        TableDesign.DEPARTMENT,
        figures.edition().departmentCaption().replace("{department}", figures.department()));
    parameters.put(TableDesign.UNIT, figures.edition().unitCaption());
    parameters.put(TableDesign.NOTE, figures.emptyNote());
    return parameters;
  }

  /** The rows one after the other, each as the fields that the design names. */
  private static final class Rows implements JRDataSource {

    private final List<BodyRow> rows;
    private final List<Integer> breaks;
    private final Map<String, Object> fields = new HashMap<>();
    private int next;
    private int page = 1;

    Rows(PrintTable table) {
      this.rows = table.rows();
      this.breaks = table.breaks();
    }

    @Override
    public boolean next() {
      if (next == rows.size()) {
        return false;
      }
      if (page <= breaks.size() && breaks.get(page - 1) == next) {
        page++;
      }
      fields.clear();
      fields.put(TableDesign.PAGE, page);
      fields.put(TableDesign.LATER_PAGE, next > 0);
      for (BodyRow.Cell cell : rows.get(next).cells()) {
        fields.put(TableDesign.textField(cell.column()), cell.text());
        fields.put(TableDesign.styleField(cell.column()), TableStyles.of(cell));
        fields.put(new TableLayout.Place(cell.column(), cell.span()).field(), true);
      }
      next++;
      return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
      Object value = fields.get(field.getName());
      return value == null && field.getValueClass() == Boolean.class ? (Object) false : value;
    }
  }
}
