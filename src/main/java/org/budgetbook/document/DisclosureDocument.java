package org.budgetbook.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.check.input.PrintedTable;
import org.budgetbook.check.input.StatedFigure;
import org.budgetbook.check.published.PublishedForm;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.check.published.PublishedText.Caption;
import org.budgetbook.check.published.PublishedText.CountedNames;
import org.budgetbook.check.published.PublishedText.ListedNames;
import org.budgetbook.check.published.PublishedText.Paragraph;
import org.budgetbook.check.published.PublishedText.ReasonedChange;
import org.budgetbook.check.published.PublishedText.Title;
import org.budgetbook.check.published.PublishedText.Unread;
import org.budgetbook.check.published.PublishedText.UnreasonedChange;
import org.budgetbook.edition.Block;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PublishedWording;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Reads a finished disclosure (公开文本), a text file or the text layer of a PDF. What cannot be read
 * is said and counts as not checked. Keeps no state: any thread may read.
 */
public final class DisclosureDocument {

  private final Edition edition;
  private final int year;
  private final PublishedWording wording;
  private final Patterns patterns;
  private final Messages messages;

  public DisclosureDocument(
      Edition edition, int year, PublishedWording wording, Messages messages) {
    this.edition = edition;
    this.year = year;
    this.wording = wording;
    this.patterns = new Patterns(wording);
    this.messages = messages;
  }

  /**
   * All that is to be checked in a file.
   *
   * @throws RefusedException if it cannot be opened, has no text layer, or none of the edition's
   *     tables and headings stands in it
   */
  public CheckInput read(Path file) {
    boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return read(file.toString(), pdf ? PdfLines.read(file) : TextLines.read(file));
  }

  /**
   * The text layer of a PDF as a text file holds it: a line each, cells parted by tabs.
   *
   * @throws RefusedException if it cannot be opened or has no text layer
   */
  public static String text(Path pdf) {
    return PdfLines.read(pdf).stream()
        .map(line -> String.join("\t", line.cells()) + "\n")
        .collect(java.util.stream.Collectors.joining());
  }

  CheckInput read(String name, List<SourceLine> lines) {
    Segments segments = new Segmenter(edition, year, patterns).part(lines);
    if (segments.tables.isEmpty() && segments.paragraphs.isEmpty()) {
      throw RefusedException.of("document.nothing", name, edition.title());
    }
    return new Assembly(segments).input();
  }

  /** Puts together what one document says. */
  private final class Assembly {
    private final Segments segments;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<PublishedForm> forms = new ArrayList<>();
    private final List<StatedFigure> stated = new ArrayList<>();
    private final List<ListedNames> lists = new ArrayList<>();
    private final List<CountedNames> counts = new ArrayList<>();
    private final List<UnreasonedChange> unreasoned = new ArrayList<>();
    private final List<ReasonedChange> reasoned = new ArrayList<>();
    private String department = "";

    Assembly(Segments segments) {
      this.segments = segments;
    }

    CheckInput input() {
      Map<Integer, CheckedTable> tables = tables();
      for (List<SourceLine> lines : segments.forms) {
        FormLines.Read form =
            FormLines.read(
                edition.outline().targetForm(), forms.size() + 1, lines, where(lines.getFirst()));
        forms.add(form.form());
        form.unread().forEach(what -> unread.add(new Unread(0, where(lines.getFirst()), what)));
        form.odd().forEach(this::odd);
      }
      StatedValues values = new StatedValues(edition, tables);
      texts(
          values,
          FormTotals.of(
              forms.stream().filter(form -> !values.isOfLastYear(form.project())).toList()));
      PublishedText published =
          new PublishedText(
              department,
              paragraphs,
              forms,
              titles(segments.contents),
              titles(segments.headings),
              segments.captions.stream()
                  .map(one ->
                      new Caption(where(one.line()), one.caption().text(), one.caption().right()))
                  .toList(),
              lists,
              counts,
              unreasoned,
              reasoned,
              unread);
      return new CheckInput(
          edition, year, tables, null, Map.of(), stated, published, unreadTables());
    }

    private Map<Integer, Message> unreadTables() {
      Map<Integer, Message> tables = new TreeMap<>();
      for (Unread one : unread) {
        if (one.table() > 0) {
          tables.putIfAbsent(one.table(), one.what());
        }
      }
      return tables;
    }

    private List<Title> titles(List<Segments.TitleLine> lines) {
      return lines.stream()
          .map(one ->
              new Title(
                  patterns.in("table-prefix", one.text()).replaceFirst(""),
                  where(one.line()),
                  one.page() == 0 ? null : one.page()))
          .toList();
    }

    private Map<Integer, CheckedTable> tables() {
      Map<TableDefinition, TableLines.Read> read = new java.util.LinkedHashMap<>();
      Set<String> units = new HashSet<>();
      segments.tables.forEach((table, lines) -> {
        TableLines.Read one =
            TableLines.read(table, year, edition.tableFormat().unit(), lines, patterns);
        read.put(table, one);
        String where = lines.isEmpty() ? "" : where(lines.getFirst());
        one.unread().forEach(what -> unread.add(new Unread(table.number(), where, what)));
        one.odd().forEach(this::odd);
        if (department.isEmpty()) {
          department = one.department();
        }
        if (table.panels().getFirst().blocks().stream().anyMatch(Block.Units.class::isInstance)) {
          one.rows().rows().forEach(row -> units.add(Patterns.plain(row.getFirst())));
        }
      });
      Map<Integer, CheckedTable> tables = new TreeMap<>();
      read.forEach((table, one) ->
          tables.put(table.number(), PrintedTable.of(edition, table, year, one.rows(), units)));
      return tables;
    }

    private void odd(TableLines.Oddity oddity) {
      Paragraph paragraph = new Paragraph("tables", "", where(oddity.line()), oddity.text());
      if (!paragraphs.contains(paragraph)) {
        paragraphs.add(paragraph);
      }
    }

    private void texts(StatedValues values, FormTotals totals) {
      Counts counting = new Counts(patterns);
      for (Segments.TextBlock block : segments.paragraphs) {
        String where =
            block.heading().isEmpty()
                ? where(block.line())
                : messages.text(
                    Message.of("document.place", block.heading(), block.line().place()));
        paragraphs.add(new Paragraph(block.part(), block.section(), where, block.text()));
        counts.addAll(counting.in(where, block.text()));
        Statements statements =
            new Statements(patterns, values, wording.statements(), block, where, totals).read();
        stated.addAll(statements.stated());
        lists.addAll(statements.lists());
        unreasoned.addAll(statements.unreasoned());
        reasoned.addAll(statements.reasoned());
      }
      unreasoned.removeIf(
          one -> reasoned.stream().anyMatch(told -> told.yuan().compareTo(one.yuan()) == 0));
    }

    private String where(SourceLine line) {
      return messages.text(line.place());
    }
  }
}
