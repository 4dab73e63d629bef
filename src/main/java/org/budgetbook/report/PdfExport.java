package org.budgetbook.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/** Writes printed pages as PDF/A-2u: fonts embedded, every character readable as text. */
final class PdfExport {

  private static final String PROFILE = "budgetbook:sRGB";

  private final JasperReportsContext context;

  /**
   * Warns that our OpenPDF cannot tag links; we print none. Held, or the level would be forgotten.
   */
  private final Logger tagging =
      Logger.getLogger("net.sf.jasperreports.pdf.classic.ClassicPdfUtils");

  PdfExport(JasperReportsContext parent) {
    SimpleJasperReportsContext own = new SimpleJasperReportsContext(parent);
    own.setExtensions(RepositoryService.class, List.of(new ColorProfile()));
    this.context = own;
    tagging.setLevel(Level.SEVERE);
  }

  /** What the file says of itself. */
  record Properties(String title, String author, String subject) {}

  /** The file: all parts one after the other, each with a bookmark of its name. */
  byte[] bytes(List<JasperPrint> parts, Properties properties) throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
    configuration.setIccProfilePath(PROFILE);
    configuration.setCompressed(true);
    configuration.setCreatingBatchModeBookmarks(true);
    configuration.setMetadataTitle(properties.title());
    configuration.setMetadataAuthor(properties.author());
    configuration.setMetadataSubject(properties.subject());
    configuration.setMetadataCreator("budgetbook");
    configuration.setDisplayMetadataTitle(true);
    configuration.setTagLanguage("zh-CN");
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return file.toByteArray();
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
