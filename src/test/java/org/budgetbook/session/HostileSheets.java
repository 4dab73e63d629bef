package org.budgetbook.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils xlsx and csv files in every way that an accident or an enemy might, by a seed. */
final class HostileSheets {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final List<String> NUMBERS =
      List.of(
          "1E999", "-1E-999", "NaN", "1e308", "9".repeat(400), "0x10", "", "1E30", "--5", "1.5e29");

  private final byte[] workbook;
  private final byte[] csv;

  HostileSheets(byte[] workbook, byte[] csv) {
    this.workbook = workbook;
    this.csv = csv;
  }

  /** A spoilt file; of a csv where the name ends so. */
  @SuppressWarnings("ArrayRecordComponent")
  record Spoilt(String name, byte[] bytes) {}

  /** How many kinds there are. */
  static final int KINDS = 16;

  Spoilt of(int seed) {
    Random random = new Random(seed);
    int kind = seed % KINDS;
    String name = seed + "-" + kind;
    return switch (kind) {
      case 0 -> new Spoilt(name + ".xlsx", flipped(workbook, random, 20));
      case 1 -> new Spoilt(name + ".xlsx", cut(workbook, random));
      case 2 -> new Spoilt(name + ".xlsx", stuffed(workbook, random));
      case 3, 4 -> new Spoilt(name + ".xlsx", part(random, false));
      case 5 -> new Spoilt(name + ".xlsx", part(random, true));
      case 6 -> new Spoilt(name + ".xlsx", entity(random));
      case 7 -> new Spoilt(name + ".xlsx", linked(random));
      case 8 -> new Spoilt(name + ".xlsx", giant(random));
      case 9 -> new Spoilt(name + ".xlsx", twice());
      case 10 -> new Spoilt(name + ".xlsx", bomb(random));
      case 11 -> new Spoilt(name + ".xlsx", cells(random, "<f>SUM(A1:A9)</f>"));
      case 12 ->
          new Spoilt(
              name + ".xlsx",
              cells(random, "<v>" + NUMBERS.get(random.nextInt(NUMBERS.size())) + "</v>"));
      case 13 -> new Spoilt(name + ".csv", flipped(csv, random, 30));
      case 14 -> new Spoilt(name + ".csv", cut(stuffed(csv, random), random));
      default -> new Spoilt(name + ".csv", lines(random));
    };
  }

  private static byte[] flipped(byte[] bytes, Random random, int most) {
    byte[] spoilt = bytes.clone();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return spoilt;
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] stuffed(byte[] bytes, Random random) {
    byte[] more = new byte[1 + random.nextInt(200)];
    random.nextBytes(more);
    int at = random.nextInt(bytes.length);
    byte[] spoilt = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, spoilt, at, more.length);
    System.arraycopy(bytes, at, spoilt, at + more.length, bytes.length - at);
    return spoilt;
  }

  /** Letters of one part changed, or the part taken out. */
  private byte[] part(Random random, boolean out) {
    Map<String, byte[]> parts = unzipped();
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    if (out) {
      parts.remove(name);
    } else {
      byte[] whole = Objects.requireNonNull(parts.get(name));
      parts.put(name, whole.length == 0 ? whole : flipped(whole, random, 12));
    }
    return zipped(parts);
  }

  private byte[] entity(Random random) {
    Map<String, byte[]> parts = unzipped();
    List<String> names = parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
    String name = names.get(random.nextInt(names.size()));
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    String body = text.replaceFirst("^<\\?xml[^>]*\\?>", "");
    String laughs = "<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'l'; c++) {
      laughs += "<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">";
    }
    String declared = random.nextBoolean() ? laughs : "<!ENTITY k SYSTEM \"file:///etc/hostname\">";
    parts.put(
        name,
        ("<?xml version=\"1.0\"?><!DOCTYPE x [" + declared + "]>" + body.replace("<t>", "<t>&k;"))
            .getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  private byte[] linked(Random random) {
    Map<String, byte[]> parts = unzipped();
    parts.put(
        "xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(StandardCharsets.UTF_8));
    if (random.nextBoolean()) {
      parts.put("xl/vbaProject.bin", new byte[100]);
    }
    replace(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rId99\" Type=\"http://x/externalLink\" TargetMode=\"External\""
            + " Target=\"http://127.0.0.1:9/../../x\"/></Relationships>");
    if (random.nextBoolean()) {
      replace(
          parts, "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../../etc/passwd");
    }
    return zipped(parts);
  }

  private byte[] giant(Random random) {
    Map<String, byte[]> parts = unzipped();
    StringBuilder merged = new StringBuilder("<mergeCells>");
    int count = random.nextInt(25_000);
    for (int i = 0; i < count; i++) {
      merged.append("<mergeCell ref=\"A1:XFD1048576\"/>");
    }
    merged.append("</mergeCells>");
    replace(
        parts,
        SHEET,
        "</sheetData>",
        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\""
            + (1_048_570 + random.nextInt(20))
            + "\"><c r=\"ZZZ9999999\"><v>1</v></c></row></sheetData>"
            + merged);
    replace(parts, SHEET, "<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    return zipped(parts);
  }

  /** Two parts of one name. */
  private byte[] twice() {
    Map<String, byte[]> parts = unzipped();
    parts.put("xl/worksheets/sheetX.xml", parts.get(SHEET));
    byte[] zip = zipped(parts);
    byte[] name = "sheetX.xml".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + name.length < zip.length; i++) {
      if (Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
        zip[i + 5] = '1';
      }
    }
    return zip;
  }

  /** Far more comes out than goes in. */
  private byte[] bomb(Random random) {
    Map<String, byte[]> parts = unzipped();
    String unit =
        switch (random.nextInt(4)) {
          case 0 -> " ".repeat(1000);
          case 1 -> "<row><c><v>1</v></c><c><v>2</v></c></row>";
          case 2 -> "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(900) + "</t></is></c></row>";
          default -> "<row r=\"2\"><c r=\"A2\"><v>" + "1".repeat(500) + "</v></c></row>";
        };
    int megabytes = 20 << random.nextInt(4);
    String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);
    int end = sheet.indexOf("</sheetData>");
    parts.put(SHEET, sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
    byte[] more = unit.repeat(200).getBytes(StandardCharsets.UTF_8);
    byte[] rest = sheet.substring(end).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        for (int i = 0; part.getKey().equals(SHEET) && i < (megabytes << 20) / more.length; i++) {
          zip.write(more);
        }
        zip.write(part.getKey().equals(SHEET) ? rest : new byte[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] cells(Random random, String content) {
    Map<String, byte[]> parts = unzipped();
    String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);
    StringBuilder spoilt = new StringBuilder();
    for (String piece : sheet.split("(?=<v>)", -1)) {
      spoilt.append(
          piece.startsWith("<v>") && random.nextInt(40) == 0
              ? piece.replaceFirst("<v>[^<]*</v>", content)
              : piece);
    }
    parts.put(SHEET, spoilt.toString().getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  private byte[] lines(Random random) {
    List<String> lines =
        new java.util.ArrayList<>(new String(csv, StandardCharsets.UTF_8).lines().toList());
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.set(at, lines.get(at).replaceFirst(",", ",\"").concat("\n"));
        case 1 -> lines.set(at, ",".repeat(random.nextInt(60_000)));
        case 2 -> lines.set(at, lines.get(at).replaceAll("[0-9]", "９"));
        case 3 -> lines.add(at, "=cmd|'/c calc'!A1," + lines.get(at));
        default -> lines.set(at, lines.get(at) + ",1e9999999");
      }
    }
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void replace(Map<String, byte[]> parts, String name, String from, String to) {
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    parts.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, byte[]> unzipped() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
