package org.budgetbook.web;

import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Disclosure;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a disclosure as one HTML page. The same disclosure gives the same page. */
public final class WebPage {

  /** Nothing from elsewhere, no script: a browser holds the page to it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

  private static final String CONTENTS = "contents";
  private static final String CONTENT = "content";

  private final Messages messages;
  private final ChartDrawings charts;
  private final String style;

  public WebPage(Resources resources, Messages messages, ChartDrawings charts) {
    this.messages = messages;
    this.charts = charts;
    this.style = resources.text("web/page.css");
  }

  /** The whole page. */
  public String html(Disclosure disclosure) {
    Document page = Document.createShell("");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.outputSettings().prettyPrint(false);
    Element html = page.selectFirst("html");
    if (html == null) {
      throw new IllegalStateException();
    }
    html.attr("lang", "zh-CN");
    head(page, disclosure);
    Element body = page.body();
    body.appendElement("a")
        .addClass("skip")
        .attr("href", "#" + CONTENT)
        .text(messages.text("web.skip"));
    body.appendText("\n");
    Element header = body.appendElement("header");
    title(header, disclosure.title(), disclosure.department());
    body.appendText("\n");
    Element nav = body.appendElement("nav").attr("aria-labelledby", CONTENTS);
    body.appendText("\n");
    Element main = body.appendElement("main").attr("id", CONTENT).attr("tabindex", "-1");
    PageIds ids = PageIds.of(disclosure);
    ids.next(CONTENTS);
    ids.next(CONTENT);
    nav.appendElement("h2").attr("id", CONTENTS).text(messages.text("web.contents"));
    Element contents = nav.appendElement("ol");
    PartWriter writer = new PartWriter(main, contents, ids, messages, charts);
    disclosure.parts().forEach(writer::write);
    body.appendText("\n");
    body.appendElement("footer")
        .appendElement("a")
        .attr("href", "#" + CONTENTS)
        .text(messages.text("web.back"));
    body.appendText("\n");
    return page.outerHtml() + "\n";
  }

  /** A title that begins with the department breaks after it before it breaks elsewhere. */
  private static void title(Element header, String title, String department) {
    Element heading = header.appendElement("h1");
    if (!department.isEmpty() && title.startsWith(department)) {
      heading.appendElement("span").text(department);
      heading.appendElement("span").text(title.substring(department.length()));
    } else {
      heading.text(title);
      header.appendElement("p").text(department);
    }
  }

  private void head(Document page, Disclosure disclosure) {
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(disclosure.title());
    head.appendElement("style").appendChild(new DataNode("\n" + style));
    head.appendText("\n");
  }
}
