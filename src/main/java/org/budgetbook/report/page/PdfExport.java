package org.budgetbook.report.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/** Writes printed pages as PDF/A-2u: fonts embedded, every character readable as text. */
public final class PdfExport {

  private static final String PROFILE = "budgetbook:sRGB";

  private final JasperReportsContext context;

  /**
   * Warns that our OpenPDF cannot tag links; we print none. Held, or the level would be forgotten.
   */
  private final Logger tagging =
      Logger.getLogger("net.sf.jasperreports.pdf.classic.ClassicPdfUtils");

  public PdfExport(JasperReportsContext parent) {
    SimpleJasperReportsContext own = new SimpleJasperReportsContext(parent);
    own.setExtensions(RepositoryService.class, List.of(new ColorProfile()));
    this.context = own;
    tagging.setLevel(Level.SEVERE);
  }

  /** What the file says of itself. */
  public record Properties(String title, String author, String subject) {}

  private static final String BOOKMARK = "org.budgetbook.bookmark";

  /** Gives a text with an anchor and a bookmark level the words of its bookmark. */
  public static void bookmark(JRPrintText text, String title) {
    text.getPropertiesMap().setProperty(BOOKMARK, title);
  }

  /** The file of a book: bookmarks and links as its texts say. */
  public byte[] bytes(JasperPrint book, Properties properties) throws JRException {
    Set<String> anchors = new HashSet<>();
    for (JRPrintPage page : book.getPages()) {
      for (JRPrintElement element : page.getElements()) {
        if (element instanceof JRPrintText text && text.getAnchorName() != null) {
          anchors.add(text.getAnchorName());
        }
      }
    }
    return bytes(new BookExporter(context, anchors), List.of(book), properties, false);
  }

  /** The file: all parts one after the other, each with a bookmark of its name. */
  public byte[] bytes(List<JasperPrint> parts, Properties properties) throws JRException {
    return bytes(new JRPdfExporter(context), parts, properties, true);
  }

  private static byte[] bytes(
      JRPdfExporter exporter, List<JasperPrint> parts, Properties properties, boolean bookmarks)
      throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
    configuration.setIccProfilePath(PROFILE);
    configuration.setCompressed(true);
    configuration.setCreatingBatchModeBookmarks(bookmarks);
    configuration.setMetadataTitle(properties.title());
    configuration.setMetadataAuthor(properties.author());
    configuration.setMetadataSubject(properties.subject());
    configuration.setMetadataCreator("budgetbook");
    configuration.setDisplayMetadataTitle(true);
    configuration.setTagLanguage("zh-CN");
    exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return file.toByteArray();
  }

  /**
   * Names bookmarks by their words and not by their anchors, and leads no link into nothing:
   * OpenPDF would refuse to finish the file.
   */
  private static final class BookExporter extends JRPdfExporter {

    private final Set<String> anchors;

    BookExporter(JasperReportsContext context, Set<String> anchors) {
      super(context);
      this.anchors = anchors;
    }

    @Override
    protected void setAnchor(PdfChunk chunk, JRPrintAnchor anchor, JRPrintElement element) {
      String name = anchor.getAnchorName();
      if (name != null) {
        chunk.setLocalDestination(name);
      }
      if (anchor.getBookmarkLevel() != JRAnchor.NO_BOOKMARK) {
        boolean turned = OrientationEnum.LANDSCAPE.equals(pageFormat.getOrientation());
        addBookmark(
            anchor.getBookmarkLevel(),
            element.getPropertiesMap().getProperty(BOOKMARK),
            turned ? element.getY() : element.getX(),
            turned ? element.getX() : element.getY());
      }
    }

    @Override
    protected boolean setHyperlinkInfo(PdfChunk chunk, @Nullable JRPrintHyperlink link) {
      // All links of a book lead within it: markup names their places as references.
      if (link == null || link.getHyperlinkReference() == null) {
        return false;
      }
      String name = link.getHyperlinkReference();
      String found = anchors.contains(name) ? name : Links.fallback(name);
      if (!anchors.contains(found)) {
        return false;
      }
      chunk.setLocalGoto(found);
      return true;
    }
  }

  /** Serves the Java runtime's own sRGB profile, so that none has to be shipped. */
  private static final class ColorProfile implements RepositoryService {

    @Override
    public <K extends Resource> @Nullable K getResource(String uri, Class<K> type) {
      if (!uri.equals(PROFILE) || type != InputStreamResource.class) {
        return null;
      }
      InputStreamResource profile = new InputStreamResource();
      profile.setInputStream(
          new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
      return type.cast(profile);
    }

    @Override
    public @Nullable Resource getResource(String uri) {
      return null;
    }

    @Override
    public void saveResource(String uri, Resource resource) {
      throw new UnsupportedOperationException(uri);
    }
  }
}
