package org.budgetbook.exchange.container;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes files into a zip: the same files always give the same bytes. */
public final class StoredZipWriter {

  private StoredZipWriter() {}

  /**
   * Writes all files in the order of the map.
   *
   * @param files by name, which {@link StoredZipReader#isName} must take
   * @param out stays open
   */
  public static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    List<StoredZip.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!StoredZipReader.isName(file.getKey())) {
        throw new IllegalArgumentException(file.getKey());
      }
      CRC32 checksum = new CRC32();
      checksum.update(file.getValue());
      StoredZip.Entry entry =
          new StoredZip.Entry(file.getKey(), file.getValue().length, (int) checksum.getValue());
      out.write(StoredZip.local(entry));
      out.write(file.getValue());
      entries.add(entry);
    }
    out.write(StoredZip.directory(entries));
  }
}
