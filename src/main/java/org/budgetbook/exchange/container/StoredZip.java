package org.budgetbook.exchange.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one way in which we write a zip file. Nothing in it is a matter of choice: entries are stored
 * as they are, bear no time of their own, no comment and no further field. So names and contents
 * determine every byte, what is read can be compared with what we would have written, and nothing
 * can be inflated.
 */
final class StoredZip {

  static final int LOCAL = 0x04034b50;
  static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Length of a local header before the name. */
  static final int LOCAL_LENGTH = 30;

  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final short VERSION = 10;

  /** 1 January 1980, the first day a zip can name. */
  private static final short DATE = 0x21;

  private StoredZip() {}

  /**
   * A file in the zip.
   *
   * @param name in ASCII
   * @param size in bytes, below 2 GiB
   * @param checksum CRC-32 of the content
   */
  record Entry(String name, long size, int checksum) {

    int nameLength() {
      return name.length();
    }
  }

  static byte[] local(Entry entry) {
    return buffer(LOCAL_LENGTH + entry.nameLength())
        .putInt(LOCAL)
        .putShort(VERSION)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort(DATE)
        .putInt(entry.checksum())
        .putInt((int) entry.size())
        .putInt((int) entry.size())
        .putShort((short) entry.nameLength())
        .putShort((short) 0)
        .put(name(entry))
        .array();
  }

  /** All that follows the last file: the directory and the end record. */
  static byte[] directory(List<Entry> entries) {
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    long offset = 0;
    for (Entry entry : entries) {
      directory.writeBytes(central(entry, offset));
      offset += LOCAL_LENGTH + entry.nameLength() + entry.size();
    }
    int length = directory.size();
    directory.writeBytes(
        buffer(END_LENGTH)
            .putInt(END)
            .putInt(0)
            .putShort((short) entries.size())
            .putShort((short) entries.size())
            .putInt(length)
            .putInt((int) offset)
            .putShort((short) 0)
            .array());
    return directory.toByteArray();
  }

  private static byte[] central(Entry entry, long offset) {
    return buffer(CENTRAL_LENGTH + entry.nameLength())
        .putInt(CENTRAL)
        .putShort(VERSION)
        .putShort(VERSION)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort(DATE)
        .putInt(entry.checksum())
        .putInt((int) entry.size())
        .putInt((int) entry.size())
        .putShort((short) entry.nameLength())
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(0)
        .putInt((int) offset)
        .put(name(entry))
        .array();
  }

  private static byte[] name(Entry entry) {
    return entry.name().getBytes(StandardCharsets.US_ASCII);
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
