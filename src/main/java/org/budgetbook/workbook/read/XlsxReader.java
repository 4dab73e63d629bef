package org.budgetbook.workbook.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.MergedArea;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an xlsx file from anywhere: every sheet with what is stored in its cells. Formulas are not
 * evaluated, links not followed, macros refused. What it holds is bounded, so that no file takes
 * more than a few hundred megabytes. Keeps no state: any thread may read.
 *
 * <p>It reads the parts itself instead of through the office library: amounts come as the decimal
 * digits that are stored, never as binary fractions, and every bound is our own.
 */
public final class XlsxReader {

  private static final int SHEET_LIMIT = 500;
  private static final long MERGED_ROWS_LIMIT = 1_000_000;

  /**
   * All sheets of a file.
   *
   * @throws RefusedException with one sentence if it is not an xlsx, is encrypted, has macros, is
   *     damaged or holds too much
   */
  public ForeignFile read(Path path) {
    String name = String.valueOf(path.getFileName());
    try (XlsxParts parts = XlsxParts.open(path)) {
      return read(name, parts);
    }
  }

  private static ForeignFile read(String file, XlsxParts parts) {
    refuseMacros(file, parts);
    Relations start = new Relations("");
    parts.parse("_rels/.rels", start);
    String workbook = start.first("/officeDocument");
    if (workbook == null) {
      throw RefusedException.of("workbook.read.other", file);
    }
    int slash = workbook.lastIndexOf('/');
    String folder = workbook.substring(0, slash + 1);
    Relations relations = new Relations(folder);
    parts.parse(folder + "_rels/" + workbook.substring(slash + 1) + ".rels", relations);
    SharedStrings strings = new SharedStrings(file);
    String shared = relations.first("/sharedStrings");
    if (shared != null && parts.has(shared)) {
      parts.parse(shared, strings);
    }
    NumberFormats formats = new NumberFormats();
    String styles = relations.first("/styles");
    if (styles != null && parts.has(styles)) {
      parts.parse(styles, formats);
    }
    SheetList list = new SheetList();
    parts.parse(workbook, list);
    SheetXml.CellBudget budget = new SheetXml.CellBudget();
    List<ForeignSheet> sheets = new ArrayList<>();
    for (SheetEntry entry : list.sheets) {
      String target = relations.target(entry.relation());
      if (target == null || !parts.has(target) || sheets.size() >= SHEET_LIMIT) {
        throw RefusedException.of("workbook.read.damaged", file);
      }
      if (relations.isWorksheet(entry.relation())) {
        SheetXml sheet = new SheetXml(file, strings, formats, budget);
        parts.parse(target, sheet);
        sheets.add(sheet(file, entry, sheet));
      }
    }
    if (sheets.isEmpty()) {
      throw RefusedException.of("workbook.read.damaged", file);
    }
    List<Message> notes = new ArrayList<>();
    if (parts.hasBelow(folder.toLowerCase(Locale.ROOT) + "externallinks/")) {
      notes.add(Message.of("workbook.read.links", file));
    }
    return new ForeignFile(file, sheets, notes);
  }

  private static ForeignSheet sheet(String file, SheetEntry entry, SheetXml sheet) {
    int height = sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey() + 1;
    long rows = 0;
    for (MergedArea area : sheet.merged()) {
      rows += Math.max(0, Math.min(area.bottom() + 1, height) - area.top());
    }
    if (rows > MERGED_ROWS_LIMIT) {
      throw RefusedException.of("workbook.read.much", file);
    }
    return new ForeignSheet(entry.name(), entry.hidden(), sheet.rows(), sheet.merged());
  }

  private static void refuseMacros(String file, XlsxParts parts) {
    if (!parts.has("[Content_Types].xml")) {
      throw RefusedException.of("workbook.read.other", file);
    }
    parts.parse(
        "[Content_Types].xml",
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String name, String qualified, Attributes attributes) {
            String type = attributes.getValue("ContentType");
            if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
              throw RefusedException.of("workbook.read.macros", file);
            }
          }
        });
  }

  /** Where the parts of a workbook are. */
  private static final class Relations extends DefaultHandler {
    private final String folder;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    Relations(String folder) {
      this.folder = folder;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      String target = attributes.getValue("Target");
      String type = attributes.getValue("Type");
      String id = attributes.getValue("Id");
      if (target == null || type == null || id == null || targets.size() > SHEET_LIMIT * 4) {
        return;
      }
      if ("External".equals(attributes.getValue("TargetMode"))) {
        return;
      }
      String path = resolved(folder, target);
      targets.put(id, path);
      types.put(id, type);
      byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
    }

    /** A target as the name of a part, seen from a folder. */
    private static String resolved(String folder, String target) {
      List<String> names = new ArrayList<>();
      String whole = target.startsWith("/") ? target : folder + target;
      for (String name : whole.replace('\\', '/').split("/")) {
        if (name.equals("..")) {
          if (!names.isEmpty()) {
            names.removeLast();
          }
        } else if (!name.isEmpty() && !name.equals(".")) {
          names.add(name);
        }
      }
      return String.join("/", names);
    }

    /** The first part of a type; null when there is none. */
    @Nullable String first(String type) {
      return byType.get(type.substring(1));
    }

    @Nullable String target(String id) {
      return targets.get(id);
    }

    boolean isWorksheet(String id) {
      return types.getOrDefault(id, "").endsWith("/worksheet");
    }
  }

  private record SheetEntry(String name, String relation, boolean hidden) {}

  private static final class SheetList extends DefaultHandler {
    private final List<SheetEntry> sheets = new ArrayList<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (!name.equals("sheet") || sheets.size() > SHEET_LIMIT) {
        return;
      }
      String relation = "";
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getLocalName(i).equals("id")) {
          relation = attributes.getValue(i);
        }
      }
      String title = attributes.getValue("name");
      String state = attributes.getValue("state");
      sheets.add(
          new SheetEntry(
              title == null ? "" : title, relation, state != null && !state.equals("visible")));
    }
  }
}
