package org.budgetbook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.budgetbook.exchange.container.StoredZipWriter;

/** Changes packages as accident and malice would. */
final class PackageMutations {

  private static final List<String> SLIPS =
      List.of(
          "../evil.txt",
          "/etc/evil.txt",
          "C:\\evil.txt",
          "tables/../../evil.txt",
          "tables\\table01.csv",
          "Book.json",
          "con",
          "book.json ",
          "x".repeat(300));

  private final byte[] whole;
  private final Map<String, byte[]> files;

  PackageMutations(byte[] whole) throws IOException {
    this.whole = whole;
    this.files = files(whole);
  }

  static Map<String, byte[]> files(byte[] whole) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      files.put(entry.getName(), zip.readAllBytes());
    }
    return files;
  }

  /** Never the package itself. */
  byte[] next(Random random) throws IOException {
    byte[] changed =
        switch (random.nextInt(12)) {
          case 0 -> flipped(random, 1);
          case 1 -> flipped(random, 1 + random.nextInt(20));
          case 2 -> inserted(random, random.nextInt(whole.length + 1));
          case 3 -> removed(random);
          case 4 -> Arrays.copyOf(whole, random.nextInt(whole.length));
          case 5 -> inserted(random, random.nextBoolean() ? 0 : whole.length);
          case 6 -> zipped(usual(random));
          case 7 -> stored(content(random));
          case 8 -> stored(without(random));
          case 9 -> stored(swapped(random));
          case 10 -> slipped(random);
          default -> random.nextBoolean() ? doubled(random) : header(random);
        };
    return Arrays.equals(changed, whole) ? flipped(random, 1) : changed;
  }

  private byte[] flipped(Random random, int times) {
    byte[] changed = whole.clone();
    for (int i = 0; i < times; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
    }
    return changed;
  }

  private byte[] inserted(Random random, int at) {
    byte[] more = new byte[1 + random.nextInt(100)];
    random.nextBytes(more);
    byte[] changed = Arrays.copyOf(whole, whole.length + more.length);
    System.arraycopy(more, 0, changed, at, more.length);
    System.arraycopy(whole, at, changed, at + more.length, whole.length - at);
    return changed;
  }

  private byte[] removed(Random random) {
    int count = 1 + random.nextInt(100);
    int at = random.nextInt(whole.length - count);
    byte[] changed = Arrays.copyOf(whole, whole.length - count);
    System.arraycopy(whole, at + count, changed, at, whole.length - at - count);
    return changed;
  }

  /** A byte of a header: in the first, in some other, in the directory. */
  private byte[] header(Random random) {
    byte[] changed = whole.clone();
    int at =
        random.nextBoolean()
            ? random.nextInt(40)
            : changed.length - 1 - random.nextInt(Math.min(changed.length, 1500));
    changed[at] ^= (byte) (1 + random.nextInt(255));
    return changed;
  }

  /** As usual programs would pack it again. */
  private Map<String, byte[]> usual(Random random) {
    return random.nextBoolean() ? files : content(random);
  }

  private Map<String, byte[]> content(Random random) {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    String name = pick(random);
    byte[] content = java.util.Objects.requireNonNull(changed.get(name)).clone();
    if (content.length == 0 || random.nextInt(4) == 0) {
      content = "{\"a\":".repeat(1 + random.nextInt(5000)).getBytes(StandardCharsets.UTF_8);
    } else {
      content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
    }
    changed.put(name, content);
    return changed;
  }

  private Map<String, byte[]> without(Random random) {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    if (random.nextBoolean()) {
      changed.remove(pick(random));
    } else {
      changed.put("more" + random.nextInt(9) + ".txt", new byte[random.nextInt(50)]);
    }
    return changed;
  }

  private Map<String, byte[]> swapped(Random random) {
    List<String> names = new ArrayList<>(files.keySet());
    java.util.Collections.swap(names, random.nextInt(names.size()), random.nextInt(names.size()));
    Map<String, byte[]> changed = new LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (random.nextBoolean()) {
        changed.put(
            names.get(index), java.util.Objects.requireNonNull(files.get(names.get(index))));
      } else {
        changed.putIfAbsent(names.get(index), file.getValue());
      }
      index++;
    }
    return changed;
  }

  private byte[] slipped(Random random) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    changed.put(SLIPS.get(random.nextInt(SLIPS.size())), new byte[] {1});
    return zipped(changed);
  }

  /** The same name twice, which the usual library refuses to write. */
  private byte[] doubled(Random random) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    String name = pick(random);
    String other = "z" + name.substring(1);
    changed.put(other, new byte[] {1});
    byte[] bytes = stored(changed);
    byte[] from = other.getBytes(StandardCharsets.US_ASCII);
    byte[] to = name.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + from.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, bytes, at, to.length);
      }
    }
    return bytes;
  }

  private String pick(Random random) {
    return new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
  }

  private static byte[] stored(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoredZipWriter.write(files, out);
    return out.toByteArray();
  }

  static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setComment("c");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getKey().length() % 2 == 0) {
          CRC32 checksum = new CRC32();
          checksum.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(checksum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
