package org.budgetbook.web;

import org.budgetbook.narrative.TargetForm;
import org.jsoup.nodes.Element;

/** A performance target form (绩效目标表) on the page. */
final class FormTable {

  private FormTable() {}

  /** Writes the form and returns its id. */
  static String write(Element section, TargetForm form, PageIds ids) {
    String id = ids.next("form-" + form.project());
    Element place = section.appendElement("div").addClass("form").attr("id", id);
    Element table =
        place
            .appendElement("div")
            .addClass("scroll")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", form.title() + " " + form.projectName())
            .appendElement("table")
            .addClass("wide");
    Element caption = table.appendElement("caption");
    caption.appendElement("h3").text(form.title());
    caption.appendElement("span").text(form.subtitle());
    columns(table, form);
    Element body = table.appendElement("tbody");
    for (TargetForm.FormRow row : form.rows()) {
      Element line = body.appendText("\n").appendElement("tr");
      row.cells().forEach(cell -> cell(line, cell));
    }
    if (!form.footer().isBlank()) {
      place.appendElement("p").addClass("note").text(form.footer());
    }
    return id;
  }

  private static void columns(Element table, TargetForm form) {
    int all = form.columnWeights().stream().mapToInt(Integer::intValue).sum();
    Element group = table.appendElement("colgroup");
    for (int weight : form.columnWeights()) {
      group.appendElement("col").attr("style", "width:" + weight * 100 / all + "%");
    }
  }

  private static void cell(Element line, TargetForm.FormCell cell) {
    boolean label = cell.kind() == TargetForm.CellKind.LABEL;
    Element target = line.appendElement(label ? "th" : "td").addClass("lines").text(cell.text());
    StatutoryTable.span(target, cell.columnSpan(), "colspan");
    StatutoryTable.span(target, cell.rowSpan(), "rowspan");
    switch (cell.kind()) {
      case LABEL, TEXT -> {}
      case VALUE -> target.addClass("centre");
      case AMOUNT -> target.addClass("figure");
    }
  }
}
