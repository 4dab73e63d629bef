package org.budgetbook.workbook.read;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of one xlsx file: opened with bounds, so that no file can fill memory or disk. Nothing
 * is written anywhere, and no part may have a DOCTYPE.
 */
final class XlsxParts implements Closeable {

  private static final long FILE_LIMIT = 64L << 20;
  private static final long TEXT_LIMIT = 64L << 20;

  /** Sheets shrink to a tenth or a thirtieth; what shrinks to less was made to fill memory. */
  private static final int SHRINKS_TO = 100;

  private static final long HARMLESS = 4L << 20;
  private static final int PART_LIMIT = 5_000;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String file;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long left = TEXT_LIMIT;

  private XlsxParts(String file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @throws RefusedException if it is none, too large, encrypted, an old xls, has macros, or is
   *     damaged
   */
  static XlsxParts open(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) {
        throw RefusedException.of(
            Files.exists(path) ? "text.not-a-file" : "text.missing", path.toAbsolutePath());
      }
      if (Files.size(path) > FILE_LIMIT) {
        throw RefusedException.of("workbook.read.large", name, FILE_LIMIT >> 20);
      }
      byte[] head;
      try (InputStream in = Files.newInputStream(path)) {
        head = in.readNBytes(ZIP.length);
      }
      if (java.util.Arrays.equals(head, OLE)) {
        throw RefusedException.of("workbook.read.old", name);
      }
      if (!java.util.Arrays.equals(head, ZIP)) {
        throw RefusedException.of("workbook.read.other", name);
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", path.toAbsolutePath()), e);
    }
    try {
      ZipFile zip = new ZipFile(path.toFile());
      XlsxParts parts = new XlsxParts(name, zip);
      try {
        parts.list();
        return parts;
      } catch (RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Message.of("workbook.read.damaged", name), e);
    }
  }

  private void list() {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
      if (!names.add(name)) {
        throw RefusedException.of("workbook.read.twice", file, entry.getName());
      }
      if (names.size() > PART_LIMIT) {
        throw RefusedException.of("workbook.read.damaged", file);
      }
      if (name.endsWith("vbaproject.bin")) {
        throw RefusedException.of("workbook.read.macros", file);
      }
      entries.put(name, entry);
    }
  }

  boolean has(String part) {
    return entries.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /** Whether a part's name begins so. */
  boolean hasBelow(String folder) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /**
   * Reads an XML part.
   *
   * @throws RefusedException if it is not there, not XML, has a DOCTYPE, or the file holds too much
   */
  void parse(String part, DefaultHandler handler) {
    ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw RefusedException.of("workbook.read.damaged", file);
    }
    try (InputStream in = new Bounded(zip.getInputStream(entry), entry.getCompressedSize())) {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver((publicId, systemId) -> {
        throw new SAXException("nothing is loaded from elsewhere");
      });
      reader.parse(new InputSource(in));
    } catch (TooMuch e) {
      throw tooMuch(e);
    } catch (SAXException e) {
      if (e.getException() instanceof RefusedException refused) {
        throw refused;
      }
      throw new RefusedException(Message.of("workbook.read.damaged", file), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new RefusedException(Message.of("workbook.read.damaged", file), e);
    }
  }

  private RefusedException tooMuch(Throwable cause) {
    return new RefusedException(Message.of("workbook.read.much", file), cause);
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newSAXParser().getXMLReader();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new RefusedException(Message.of("workbook.read.damaged", file), e);
    }
  }

  /** More came out of the file than any ledger needs. */
  private static final class TooMuch extends ZipException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is unpacked, over all parts. */
  private final class Bounded extends FilterInputStream {
    private final long most;
    private long unpacked;

    Bounded(InputStream in, long packed) {
      super(in);
      this.most = Math.max(HARMLESS, packed * SHRINKS_TO);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws TooMuch {
      left -= bytes;
      unpacked += bytes;
      if (left < 0 || unpacked > most) {
        throw new TooMuch();
      }
    }
  }
}
