package org.budgetbook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.HeaderGrid;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.narrative.Run;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as browsers and screen readers take it. */
class WebPageTest {

  private static final WebPage WEB =
      new WebPage(
          Resources.ofProgram(),
          new Messages(Resources.ofProgram()),
          chart -> "<svg xmlns='http://www.w3.org/2000/svg'/>");

  private static final Disclosure DISCLOSURE = Disclosures.handmade();
  private static final String HTML = WEB.html(DISCLOSURE);

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_table_holds_the_published_texts_under_its_header(int year) {
    List<TableFigures> tables = Disclosures.tables(year);
    Document page = parse(WEB.html(Disclosures.published(year)));
    assertEquals(
        tables.stream().map(WebPageTest::expected).toList(),
        page.select(".sheet table").stream().map(WebPageTest::texts).toList());
    assertEquals(
        tables.stream().map(table -> table.definition().headerGrid(year).rows()).toList(),
        page.select(".sheet table").stream()
            .map(table -> table.select("thead tr").size())
            .toList());
    assertEquals(
        tables.stream().map(TableFigures::title).toList(), page.select(".sheet h3").eachText());
  }

  @Test
  void the_page_is_strict_html() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(HTML, "");
    assertEquals(List.of(), parser.getErrors());
    assertTrue(HTML.startsWith("<!doctype html>"), HTML.substring(0, 20));
  }

  @Test
  void every_row_of_a_table_is_as_wide_as_the_table() {
    for (Element table : parse(HTML).select("table")) {
      List<Integer> widths = widths(table);
      assertEquals(1, new HashSet<>(widths).size(), table.text() + widths);
    }
  }

  @Test
  void no_id_stands_twice_and_every_reference_leads_somewhere() {
    Document page = parse(HTML);
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> known = new HashSet<>(ids);
    assertEquals(ids.size(), known.size());
    List<String> references = new ArrayList<>();
    page.select("a[href]").forEach(link -> references.add(link.attr("href").substring(1)));
    for (String attribute : List.of("headers", "aria-labelledby")) {
      page.select("[" + attribute + "]")
          .forEach(element -> references.addAll(List.of(element.attr(attribute).split(" "))));
    }
    assertEquals(List.of(), references.stream().filter(id -> !known.contains(id)).toList());
    assertTrue(references.size() > 1000, () -> references.size() + "");
  }

  @Test
  void a_figure_in_the_text_leads_to_its_cell() {
    Document page = parse(HTML);
    Element live = page.expectFirst("a.live");
    assertEquals("1861.00", live.text());
    Element cell = byId(page, live.attr("href").substring(1));
    assertEquals("1861.00", cell.text());
    assertEquals("td", cell.tagName());
    assertEquals(
        "收入 2025年 一、一般公共预算",
        String.join(
            " ",
            Arrays.stream(cell.attr("headers").split(" "))
                .map(id -> byId(page, id).text())
                .toList()));
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_nothing_runs() {
    Document page = parse(HTML);
    assertEquals(List.of(), page.select("script, link, iframe, object, form, base").eachText());
    assertFalse(HTML.contains("url("));
    assertFalse(HTML.contains("@import"));
    assertTrue(
        page.select("[src]").eachAttr("src").stream()
            .allMatch(source -> source.startsWith("data:")));
    assertTrue(
        page.select("[href]").eachAttr("href").stream().allMatch(target -> target.startsWith("#")));
  }

  @Test
  void the_page_says_its_language_and_where_its_parts_are() {
    Document page = parse(HTML);
    assertEquals("zh-CN", page.expectFirst("html").attr("lang"));
    assertEquals("某某局2025年部门预算公开", page.title());
    assertEquals(
        List.of("a", "header", "nav", "main", "footer"),
        page.body().children().stream().map(Element::tagName).toList());
    assertEquals("#content", page.expectFirst("a.skip").attr("href"));
    assertEquals("main", byId(page, "content").tagName());
    assertEquals(
        DISCLOSURE.parts().stream().map(Disclosure.Part::title).toList(),
        page.select("nav > ol > li > a").eachText());
    assertEquals(
        DISCLOSURE.parts().stream().map(Disclosure.Part::title).toList(),
        page.select("main > section > h2").eachText());
  }

  @Test
  void headings_leave_no_level_out() {
    int last = 0;
    for (Element heading : parse(HTML).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= last + 1, heading.text());
      last = level;
    }
  }

  @Test
  void a_chart_has_a_text_and_its_figures() {
    Document page = parse(HTML);
    assertEquals("收入预算结构图：一般公共预算 87.69%，上年结转 12.31%", page.expectFirst("figure img").attr("alt"));
    assertEquals(
        List.of(
            List.of("项目", "金额（万元）", "占比"),
            List.of("一般公共预算", "1,234.56", "87.69%"),
            List.of("上年结转", "173.31", "12.31%")),
        texts(page.expectFirst("figure table")));
  }

  @Test
  void a_form_keeps_its_merged_cells() {
    Element form = parse(HTML).select(".form table").get(2);
    assertEquals(
        List.of(
            "项目名称 colspan=2 rowspan=",
            "某项目3 colspan=4 rowspan=",
            "主管部门 colspan=2 rowspan=",
            "某局 colspan=2 rowspan=",
            "实施单位 colspan= rowspan=",
            "某单位 colspan= rowspan=",
            "项目资金（元） colspan=2 rowspan=3"),
        form.select("th, td").stream()
            .limit(7)
            .map(cell ->
                cell.text()
                    + " colspan="
                    + cell.attr("colspan")
                    + " rowspan="
                    + cell.attr("rowspan"))
            .toList());
  }

  @Test
  void hostile_names_stay_text() {
    String hostile = "<script>alert(1)</script>\"'&amp;<!--";
    Disclosure disclosure =
        new Disclosure(
            hostile,
            hostile,
            2025,
            List.of(
                new Disclosure.Part(
                    hostile,
                    hostile,
                    List.of(
                        new Block.Heading(1, hostile, hostile),
                        new Block.Paragraph(
                            "p",
                            List.of(
                                new Run.Words(hostile),
                                new Run.Missing(new EntryKey("reason"), hostile)),
                            Block.Wording.TEMPLATE),
                        new Block.StatutoryTable(hostile(hostile))))));
    Document page = parse(WEB.html(disclosure));
    assertEquals(List.of(), page.select("script").eachText());
    assertEquals(hostile, page.title());
    assertEquals(hostile + hostile, page.expectFirst("main p").text());
    assertEquals(hostile, page.expectFirst("main h3").text());
    assertTrue(page.expectFirst(".about").text().contains(hostile));
  }

  private static TableFigures hostile(String name) {
    TableFigures table = Disclosures.tables(2025).getFirst();
    return new TableFigures(
        table.definition(), table.edition(), table.year(), name, name, table.rows(), false);
  }

  private static Element byId(Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id), id);
  }

  private static Document parse(String html) {
    return Parser.htmlParser().parseInput(html, "");
  }

  /** Texts by row, a merged cell at its first place. */
  private static List<List<String>> expected(TableFigures table) {
    HeaderGrid header = table.definition().headerGrid(table.year());
    String[][] head = new String[header.rows()][header.columns()];
    Stream.of(head).forEach(row -> Arrays.fill(row, ""));
    header.cells().forEach(cell -> head[cell.row()][cell.column()] = cell.text());
    List<List<String>> rows = new ArrayList<>();
    Stream.of(head).map(List::of).forEach(rows::add);
    table.rows().forEach(row -> rows.add(row.cells().stream().map(table::text).toList()));
    if (table.rows().isEmpty()) {
      rows.add(Stream.generate(() -> "").limit(header.columns()).toList());
    }
    return rows;
  }

  private static List<List<String>> texts(Element table) {
    return places(table).stream()
        .map(row -> Arrays.stream(row).map(text -> text == null ? "" : text).toList())
        .toList();
  }

  private static List<Integer> widths(Element table) {
    return places(table).stream()
        .map(row -> {
          int width = row.length;
          while (width > 0 && row[width - 1] == null) {
            width--;
          }
          return width;
        })
        .toList();
  }

  /** Cells where a browser puts them; merged ones fill their other places with an empty text. */
  private static List<String[]> places(Element table) {
    List<Element> rows = table.select("tr");
    List<String[]> places = new ArrayList<>();
    rows.forEach(row -> places.add(new String[16]));
    int widest = 0;
    for (int line = 0; line < rows.size(); line++) {
      int column = 0;
      for (Element cell : rows.get(line).children()) {
        while (places.get(line)[column] != null) {
          column++;
        }
        int wide = span(cell, "colspan");
        for (int down = 0; down < span(cell, "rowspan"); down++) {
          for (int right = 0; right < wide; right++) {
            places.get(line + down)[column + right] = "";
          }
        }
        places.get(line)[column] = cell.text();
        column += wide;
        widest = Math.max(widest, column);
      }
    }
    int width = widest;
    return places.stream().map(row -> Arrays.copyOf(row, width)).toList();
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }
}
