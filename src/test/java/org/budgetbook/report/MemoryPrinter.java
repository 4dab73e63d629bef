package org.budgetbook.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer that keeps what it is given: its pages as pictures, what was asked of it. */
final class MemoryPrinter implements PrintService {

  private final boolean twoSided;
  private final List<BufferedImage> pages = new ArrayList<>();
  private final List<PageFormat> formats = new ArrayList<>();
  private PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();

  /**
   * @param twoSided whether it prints on both sides
   */
  MemoryPrinter(boolean twoSided) {
    this.twoSided = twoSided;
  }

  /** One dot a point. */
  List<BufferedImage> pages() {
    return pages;
  }

  List<PageFormat> formats() {
    return formats;
  }

  @Nullable Attribute asked(Class<? extends Attribute> category) {
    return asked.get(category);
  }

  private void take(Pageable book) throws PrintException {
    for (int index = 0; index < book.getNumberOfPages(); index++) {
      PageFormat format = book.getPageFormat(index);
      BufferedImage page =
          new BufferedImage(
              (int) Math.round(format.getWidth()),
              (int) Math.round(format.getHeight()),
              BufferedImage.TYPE_INT_RGB);
      Graphics2D paper = page.createGraphics();
      paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      paper.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, page.getWidth(), page.getHeight());
      paper.setColor(Color.BLACK);
      try {
        book.getPrintable(index).print(paper, format, index);
      } catch (PrinterException e) {
        throw new PrintException(e);
      } finally {
        paper.dispose();
      }
      pages.add(page);
      formats.add(format);
    }
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Job();
  }

  private final class Job implements DocPrintJob {
    @Override
    public PrintService getPrintService() {
      return MemoryPrinter.this;
    }

    @Override
    public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
      asked = attributes;
      try {
        take((Pageable) doc.getPrintData());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      return new HashPrintJobAttributeSet();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {}

    @Override
    public void removePrintJobListener(PrintJobListener listener) {}

    @Override
    public void addPrintJobAttributeListener(
        PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
  }

  @Override
  public String getName() {
    return "memory";
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return twoSided || category != Sides.class;
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[] {};
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(
      Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, DocFlavor flavor, AttributeSet attributes) {
    return true;
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(
      DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    return null;
  }

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}
}
