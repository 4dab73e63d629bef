package org.budgetbook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.budgetbook.check.published.PublishedText.Caption;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.TableDefinition;
import org.jspecify.annotations.Nullable;

/** Parts a document into contents list, text, tables and forms, by its titles. For one document. */
final class Segmenter {

  private static final int LONGEST_HEADING = 40;

  /** Loose text among the tables is none of ours. */
  private static final String TABLES = "tables";

  private static final String YEAR = "20\\d\\d";

  private final Patterns patterns;
  private final Map<String, OutlinePart> parts = new HashMap<>();
  private final Map<String, TableDefinition> titles = new HashMap<>();
  private final Segments segments = new Segments();

  private boolean inContents;
  private @Nullable OutlinePart part;
  private @Nullable SourceLine before;
  private String contentsBefore = "";
  private String section = "";
  private String heading = "";
  private @Nullable List<SourceLine> table;
  private @Nullable List<SourceLine> form;
  private Segments.@Nullable CaptionLine caption;
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable SourceLine paragraphLine;

  Segmenter(Edition edition, int year, Patterns patterns) {
    this.patterns = patterns;
    for (OutlinePart one : edition.outline().parts()) {
      parts.put(yearless(Patterns.plain(TableDefinition.withYear(one.title(), year))), one);
    }
    for (TableDefinition one : edition.tables()) {
      titles.put(yearless(Patterns.plain(TableDefinition.withYear(one.title(), year))), one);
    }
  }

  static String yearless(String text) {
    return text.replaceAll(YEAR, "#");
  }

  Segments part(List<SourceLine> lines) {
    lines.forEach(this::line);
    flush();
    return segments;
  }

  private void line(SourceLine line) {
    String text = line.plain();
    if (text.isEmpty()) {
      if (line.page() == 0 && !patterns.finds("paragraph-open", paragraph)) {
        flush();
      }
      return;
    }
    boolean single = line.filled().size() == 1;
    if (single && patterns.finds("page-number", text)) {
      return;
    }
    if (patterns.finds("contents", text)) {
      inContents = true;
      return;
    }
    OutlinePart begins = single ? parts.get(yearless(text)) : null;
    if (begins == null && single && before != null) {
      begins = parts.get(yearless(before.plain() + text));
    }
    SourceLine above = before;
    before = line;
    if (inContents && begins == null) {
      contents(line, text);
      return;
    }
    if (begins != null) {
      if (!parts.containsKey(yearless(text))) {
        drop(above);
      }
      leave();
      inContents = false;
      part = begins;
      section = "";
      heading = "";
      segments.headings.add(
          new Segments.TitleLine(
              parts.containsKey(yearless(text)) || above == null ? text : above.plain() + text,
              line,
              0));
      return;
    }
    if (part == null || single && titled(line, text, above)) {
      return;
    }
    if (form != null) {
      form.add(line);
    } else if (table != null) {
      table.add(line);
    } else {
      paragraph(line, text);
    }
  }

  private void contents(SourceLine line, String text) {
    Matcher entry = patterns.in("contents-line", contentsBefore + text);
    if (entry.find()) {
      segments.contents.add(
          new Segments.TitleLine(entry.group(1), line, Integer.parseInt(entry.group(2))));
      contentsBefore = "";
    } else {
      contentsBefore = text.length() > LONGEST_HEADING ? "" : text;
    }
  }

  /** The first line of a title in two lines was taken for text. */
  private void drop(@Nullable SourceLine above) {
    if (table != null && !table.isEmpty() && table.getLast().equals(above)) {
      table.removeLast();
    }
  }

  /** Whether the line is a title, a caption or a heading. */
  private boolean titled(SourceLine line, String text, @Nullable SourceLine above) {
    if (patterns.finds("form-title", text)) {
      leave();
      form = new ArrayList<>(List.of(line));
      segments.forms.add(form);
      return true;
    }
    String title = text;
    TableDefinition begins = table(text);
    if (begins == null && above != null) {
      title = above.plain() + text;
      begins = table(title);
      if (begins != null) {
        drop(above);
      }
    }
    if (begins != null) {
      leave();
      caption(begins);
      if (!segments.tables.containsKey(begins)) {
        segments.headings.add(new Segments.TitleLine(title, line, 0));
      }
      table = segments.tables.computeIfAbsent(begins, one -> new ArrayList<>());
      return true;
    }
    if (patterns.finds("caption", text)) {
      leave();
      caption = new Segments.CaptionLine(line, new Caption("", text, ""));
      return true;
    }
    return headed(line, text);
  }

  /** The table of a title, also where it says that it goes on (续表). */
  private @Nullable TableDefinition table(String title) {
    return titles.get(yearless(patterns.in("continued", title).replaceFirst("")));
  }

  /** The caption above a table's title is that table's. */
  private void caption(TableDefinition of) {
    Segments.CaptionLine above = caption;
    if (above != null && !Patterns.plain(of.caption()).equals(above.caption().text())) {
      segments.captions.add(
          new Segments.CaptionLine(
              above.line(), new Caption("", above.caption().text(), of.caption())));
    }
    caption = null;
  }

  private boolean headed(SourceLine line, String text) {
    if (part == null || text.length() > LONGEST_HEADING || patterns.finds("paragraph-end", text)) {
      return false;
    }
    Matcher ordinal = patterns.in("ordinal", text);
    if (!ordinal.find()) {
      return false;
    }
    for (OutlineItem item : part.items()) {
      if (item instanceof OutlineItem.Heading one
          && (form == null || one.level() == 1)
          && Patterns.plain(one.text()).startsWith(ordinal.group())
          && Likeness.alike(Patterns.plain(one.text()), text)) {
        leave();
        if (one.level() == 1) {
          section = one.id();
          heading = text;
        }
        segments.headings.add(new Segments.TitleLine(text, line, 0));
        return true;
      }
    }
    return false;
  }

  private void paragraph(SourceLine line, String text) {
    boolean open = patterns.finds("paragraph-open", paragraph);
    boolean ended = patterns.finds("paragraph-end", paragraph) || line.page() == 0 && !open;
    if (ended || patterns.finds("paragraph-begin", text)) {
      flush();
    }
    if (paragraph.isEmpty()) {
      paragraphLine = line;
    }
    paragraph.append(String.join("", line.cells()).strip());
  }

  private void flush() {
    if (paragraphLine != null
        && part != null
        && !part.id().equals(TABLES)
        && !paragraph.isEmpty()) {
      segments.paragraphs.add(
          new Segments.TextBlock(part.id(), section, heading, paragraphLine, paragraph.toString()));
    }
    paragraph.setLength(0);
    paragraphLine = null;
  }

  private void leave() {
    flush();
    table = null;
    form = null;
  }
}
