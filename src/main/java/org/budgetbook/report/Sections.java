package org.budgetbook.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.report.form.FormPages;
import org.budgetbook.report.page.Area;
import org.budgetbook.report.page.Links;
import org.budgetbook.report.page.PdfExport;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Spot;
import org.budgetbook.report.page.Stationery;
import org.budgetbook.report.page.Target;
import org.budgetbook.report.page.TextPiece;
import org.budgetbook.report.table.TablePages;
import org.budgetbook.report.text.FlowPages;

/** Lays out the sections of a book; keeps those of the last book that stay the same. */
final class Sections {

  private final Stationery opening;
  private final FlowPages flows;
  private final TablePages tables;
  private final FormPages forms;
  private Map<Object, Section> kept = new HashMap<>();
  private Map<Object, Section> used = new HashMap<>();

  Sections(Stationery opening, FlowPages flows, TablePages tables, FormPages forms) {
    this.opening = opening;
    this.flows = flows;
    this.tables = tables;
    this.forms = forms;
  }

  /** A part with its sections in order. */
  record LaidPart(Disclosure.Part part, List<Section> sections) {}

  private record OpeningKey(String id, String title) {}

  private record FlowKey(List<Block> blocks) {}

  private record FormKey(TargetForm form, int level) {}

  /** What of a table is printed; editions are the same object or different ones. */
  private record TableKey(
      String id,
      int edition,
      int year,
      String title,
      String department,
      List<TableFigures.TableRow> rows,
      boolean empty) {
    static TableKey of(TableFigures table) {
      return new TableKey(
          table.definition().id(),
          System.identityHashCode(table.edition()),
          table.year(),
          table.title(),
          table.department(),
          table.rows(),
          table.empty());
    }
  }

  List<LaidPart> of(Disclosure disclosure) {
    used = new HashMap<>();
    List<LaidPart> parts = new ArrayList<>();
    for (Disclosure.Part part : disclosure.parts()) {
      List<Section> sections = new ArrayList<>();
      sections.add(once(new OpeningKey(part.id(), part.title()), () -> opening(part)));
      List<Block> flow = new ArrayList<>();
      boolean headed = false;
      for (Block block : part.blocks()) {
        switch (block) {
          case Block.StatutoryTable table -> {
            flush(flow, sections);
            sections.add(once(TableKey.of(table.figures()), () -> table(table.figures())));
          }
          case Block.Form form -> {
            flush(flow, sections);
            int level = headed ? 3 : 2;
            sections.add(once(new FormKey(form.form(), level), () -> form(form.form(), level)));
          }
          case Block.Heading heading -> {
            headed |= heading.level() == 1;
            flow.add(heading);
          }
          case Block.Paragraph paragraph -> flow.add(paragraph);
          case Block.ChartBlock chart -> flow.add(chart);
        }
      }
      flush(flow, sections);
      parts.add(new LaidPart(part, sections));
    }
    kept = used;
    return parts;
  }

  private void flush(List<Block> flow, List<Section> sections) {
    if (!flow.isEmpty()) {
      List<Block> blocks = List.copyOf(flow);
      sections.add(once(new FlowKey(blocks), () -> flow(blocks)));
      flow.clear();
    }
  }

  private Section once(Object key, Supplier<Section> layout) {
    Section section = used.get(key);
    if (section == null) {
      section = Optional.ofNullable(kept.get(key)).orElseGet(layout);
      used.put(key, section);
    }
    return section;
  }

  private Section opening(Disclosure.Part part) {
    // The ordinal stands over the title: 第三部分 and what it is called.
    String[] words = part.title().strip().split("[\\s\\u3000]+", 2);
    boolean divided = words.length == 2;
    Stationery.Blank page =
        opening.blank(
            Map.of("ordinal", divided ? words[0] : "", "title", divided ? words[1] : words[0]));
    Target target = new Target.Part(part.id());
    List<TextPiece> texts = new ArrayList<>();
    for (JRPrintElement element : page.elements()) {
      if (element instanceof JRPrintText text && !Stationery.PAGE_NUMBER.equals(element.getKey())) {
        texts.add(piece(text));
        if ("title".equals(element.getKey())) {
          bookmark(text, target, 1, part.title());
        }
      }
    }
    Area whole = new Area(0, 0, page.format().width(), page.format().height());
    return new Section(
        List.of(new Sheet(page.format(), page.elements(), List.of(new Spot(whole, target)), texts)),
        List.of(new Section.Entry(1, part.title(), target, true, 0)),
        Map.of());
  }

  private Section flow(List<Block> blocks) {
    List<Sheet> sheets = flows.pages(blocks);
    Map<String, Block.Heading> headings = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        headings.put(heading.id(), heading);
      }
    }
    List<Section.Entry> entries = new ArrayList<>();
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (Spot spot : sheets.get(sheet).spots()) {
        // A heading of several lines has several spots: the first one counts.
        if (spot.target() instanceof Target.Heading target) {
          Block.Heading heading = headings.remove(target.id());
          if (heading != null) {
            entries.add(
                new Section.Entry(
                    heading.level() + 1, heading.text(), target, heading.level() == 1, sheet));
          }
        }
      }
    }
    return new Section(sheets, entries, Map.of());
  }

  private Section form(TargetForm form, int level) {
    Target target = new Target.Form(form.project());
    return new Section(
        forms.pages(form, level),
        List.of(new Section.Entry(level, form.projectName(), target, true, 0)),
        Map.of());
  }

  private Section table(TableFigures table) {
    JasperPrint print = tables.fill(table);
    Target target = new Target.Table(table.definition().id());
    String title = table.definition().caption() + " " + table.title();
    Map<CellAddress, JRPrintText> cells = new HashMap<>();
    List<Sheet> sheets = new ArrayList<>();
    Sheet.Format format = new Sheet.Format(print.getPageWidth(), print.getPageHeight());
    Area whole = new Area(0, 0, format.width(), format.height());
    RowCount rows = new RowCount(table.rows());
    for (JRPrintPage page : print.getPages()) {
      List<Spot> spots = new ArrayList<>(List.of(new Spot(whole, target)));
      List<TextPiece> texts = new ArrayList<>();
      for (JRPrintElement element : page.getElements()) {
        if (!(element instanceof JRPrintText text)
            || Stationery.PAGE_NUMBER.equals(element.getKey())) {
          continue;
        }
        texts.add(piece(text));
        if (TablePages.TITLE.equals(element.getKey())) {
          bookmark(text, target, 2, title);
        }
        rows.figure(element)
            .ifPresent(figure -> {
              spots.add(new Spot(area(element), new Target.Cell(figure.address())));
              cells.put(figure.address(), text);
            });
      }
      sheets.add(new Sheet(format, page.getElements(), spots, texts));
    }
    return new Section(sheets, List.of(new Section.Entry(2, title, target, true, 0)), cells);
  }

  private static void bookmark(JRPrintText text, Target target, int level, String title) {
    text.setAnchorName(Links.name(target));
    text.setBookmarkLevel(level);
    PdfExport.bookmark(text, title);
  }

  private static TextPiece piece(JRPrintText text) {
    return new TextPiece(text.getFullText().replace("\n", ""), area(text), false, List.of());
  }

  private static Area area(JRPrintElement element) {
    return new Area(element.getX(), element.getY(), element.getWidth(), element.getHeight());
  }

  /** Follows the body rows through a table's pages: which figure stands in an element. */
  private static final class RowCount {
    private final List<TableFigures.TableRow> rows;
    private int row = -1;
    private int lastColumn = Integer.MAX_VALUE;

    RowCount(List<TableFigures.TableRow> rows) {
      this.rows = rows;
    }

    Optional<TableFigures.Cell.Figure> figure(JRPrintElement element) {
      int column = TablePages.column(element.getKey());
      if (column < 0) {
        return Optional.empty();
      }
      if (column <= lastColumn) {
        row++;
      }
      lastColumn = column;
      if (row >= rows.size()) {
        return Optional.empty();
      }
      return rows.get(row).cells().get(column) instanceof TableFigures.Cell.Figure figure
          ? Optional.of(figure)
          : Optional.empty();
    }
  }
}
