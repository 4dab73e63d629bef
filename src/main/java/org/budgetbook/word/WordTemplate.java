package org.budgetbook.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.budgetbook.library.Resources;

/** The document before anything is written into it, and the file it becomes. */
final class WordTemplate {

  /** The relation of the footer in {@code document-relations.xml}. */
  static final String FOOTER = "rId4";

  /** Zip files cannot say an earlier time; a fixed one makes equal documents equal files. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("[Content_Types].xml", "content-types.xml");
    PARTS.put("_rels/.rels", "package-relations.xml");
    PARTS.put("word/document.xml", "document.xml");
    PARTS.put("word/_rels/document.xml.rels", "document-relations.xml");
    PARTS.put("word/styles.xml", "styles.xml");
    PARTS.put("word/settings.xml", "settings.xml");
    PARTS.put("word/fontTable.xml", "fonts.xml");
    PARTS.put("word/footer1.xml", "footer.xml");
  }

  private final Resources resources;

  WordTemplate(Resources resources) {
    this.resources = resources;
  }

  /** An empty document with our styles; the caller closes it. */
  XWPFDocument open() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      try (ZipOutputStream zip = new ZipOutputStream(file)) {
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(resources.text("word/" + part.getValue()).getBytes(StandardCharsets.UTF_8));
        }
      }
      return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The finished file. */
  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    document.write(written);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        to.putNextEntry(same);
        from.transferTo(to);
      }
    }
    return file.toByteArray();
  }
}
