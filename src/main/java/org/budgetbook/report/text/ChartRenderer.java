package org.budgetbook.report.text;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.budgetbook.chart.ChartPicture;

/** Lets JasperReports paint a chart: as vectors in the PDF and on the printer. */
final class ChartRenderer extends AbstractRenderer implements Graphics2DRenderable {

  private static final long serialVersionUID = 1;

  private final transient ChartPicture picture;

  ChartRenderer(ChartPicture picture) {
    this.picture = picture;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
    Graphics2D own = (Graphics2D) page.create();
    try {
      own.translate(area.getX(), area.getY());
      own.scale(area.getWidth() / picture.width(), area.getHeight() / picture.height());
      picture.paint(own);
    } finally {
      own.dispose();
    }
  }
}
