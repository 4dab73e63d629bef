package org.budgetbook.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetbook.edition.PageOrientation;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Chart;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.budgetbook.narrative.Run;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a disclosure into the page, and their entries into its contents. */
final class PartWriter {

  private final Element main;
  private final Element contents;
  private final PageIds ids;
  private final Messages messages;
  private final ChartDrawings charts;

  /** The last entry under the running part's; forms stand under it. */
  private @Nullable Element lastEntry;

  PartWriter(Element main, Element contents, PageIds ids, Messages messages, ChartDrawings charts) {
    this.main = main;
    this.contents = contents;
    this.ids = ids;
    this.messages = messages;
    this.charts = charts;
  }

  void write(Disclosure.Part part) {
    main.appendText("\n");
    String id = ids.next("part-" + part.id());
    Element section = main.appendElement("section").attr("aria-labelledby", id);
    section.appendElement("h2").attr("id", id).text(part.title());
    contents.appendText("\n");
    Element entry = contents.appendElement("li");
    entry.appendElement("a").attr("href", "#" + id).text(part.title());
    lastEntry = null;
    for (Block block : part.blocks()) {
      section.appendText("\n");
      switch (block) {
        case Block.Heading heading -> heading(section, entry, heading);
        case Block.Paragraph paragraph -> paragraph(section, paragraph);
        case Block.StatutoryTable table -> table(section, entry, table.figures());
        case Block.ChartBlock chart -> chart(section, chart.chart());
        case Block.Form form -> {
          String at = FormTable.write(section, form.form(), ids);
          entry(lastEntry == null ? entry : lastEntry, at, form.form().projectName());
        }
      }
    }
    section.appendText("\n");
  }

  private void list(Element entry, String id, String text) {
    lastEntry = entry(entry, id, text);
  }

  /** An entry in the list under another; the list is made with its first entry. */
  private static Element entry(Element above, String id, String text) {
    Element list = above.children().last();
    if (list == null || !list.normalName().equals("ol")) {
      list = above.appendElement("ol");
    }
    Element entry = list.appendText("\n").appendElement("li");
    entry.appendElement("a").attr("href", "#" + id).text(text);
    return entry;
  }

  private void heading(Element section, Element entry, Block.Heading heading) {
    String id = ids.next(heading.id());
    section.appendElement("h" + (heading.level() + 2)).attr("id", id).text(heading.text());
    if (heading.level() == 1) {
      list(entry, id, heading.text());
    }
  }

  private void paragraph(Element section, Block.Paragraph text) {
    Element paragraph = section.appendElement("p");
    for (Run run : text.runs()) {
      Element place = text.isMarked(run) ? paragraph.appendElement("mark") : paragraph;
      if (run instanceof Run.Live live) {
        live(place, live.text(), live.fact());
      } else {
        place.appendText(run.text());
      }
    }
  }

  /** A number leads to its cell, if a table on the page shows it; words and lists lead nowhere. */
  private void live(Element paragraph, String text, NarrativeFact fact) {
    boolean number = fact.kind() != Kind.DIRECTION && fact.kind() != Kind.LIST;
    String cell = number && !fact.cells().isEmpty() ? ids.of(fact.cells().getFirst()) : null;
    if (cell == null) {
      paragraph.appendText(text);
    } else {
      paragraph.appendElement("a").addClass("live").attr("href", "#" + cell).text(text);
    }
  }

  private void table(Element section, Element entry, TableFigures table) {
    Element sheet = section.appendElement("div").addClass("sheet");
    if (table.definition().orientation() == PageOrientation.LANDSCAPE) {
      sheet.addClass("across");
    }
    String id = new StatutoryTable(table, ids).write(sheet);
    list(entry, id, table.title());
  }

  private void chart(Element section, Chart chart) {
    Element figure = section.appendElement("figure").addClass("chart");
    String svg =
        Base64.getEncoder().encodeToString(charts.svg(chart).getBytes(StandardCharsets.UTF_8));
    figure
        .appendElement("img")
        .attr("src", "data:image/svg+xml;base64," + svg)
        .attr("alt", inWords(chart));
    Element data = figure.appendElement("figcaption").appendElement("table");
    data.appendElement("caption").text(chart.title());
    Element head = data.appendElement("thead").appendElement("tr");
    for (String key : List.of("web.chart.part", "web.chart.amount", "web.chart.share")) {
      head.appendElement("th").attr("scope", "col").text(messages.text(key, chart.unit().word()));
    }
    Element body = data.appendElement("tbody");
    for (Chart.Slice slice : chart.slices()) {
      Element row = body.appendText("\n").appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(slice.label());
      row.appendElement("td").addClass("figure").text(slice.amountText());
      row.appendElement("td").addClass("figure").text(slice.shareText());
    }
  }

  /** Short: the figures themselves stand in the table under the chart. */
  private String inWords(Chart chart) {
    return messages.text(
        "web.chart",
        chart.title(),
        chart.slices().stream()
            .map(slice -> messages.text("web.chart.slice", slice.label(), slice.shareText()))
            .collect(Collectors.joining(messages.text("web.chart.separator"))));
  }
}
