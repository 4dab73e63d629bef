package org.budgetbook.report.page;

/** The names that links lead to within a file. */
public final class Links {

  private static final String CELL = "cell/";

  private Links() {}

  public static String name(Target target) {
    return switch (target) {
      case Target.Part part -> "part/" + part.id();
      case Target.Heading heading -> "heading/" + heading.id();
      case Target.Paragraph paragraph -> "paragraph/" + paragraph.key();
      case Target.Live live -> "live/" + live.paragraph() + "/" + live.name();
      case Target.Passage passage -> "passage/" + passage.paragraph() + "/" + passage.passage();
      case Target.Chart chart -> "chart/" + chart.id();
      case Target.Table table -> "table/" + table.id();
      case Target.Cell cell ->
          CELL
              + cell.address().table()
              + "/"
              + cell.address().panel()
              + "/"
              + cell.address().row()
              + "/"
              + cell.address().column();
      case Target.Form form -> "form/" + form.project();
    };
  }

  /** Where a link leads whose own target is not printed: a blank cell's table. */
  static String fallback(String name) {
    if (!name.startsWith(CELL)) {
      return name;
    }
    int end = name.indexOf('/', CELL.length());
    return "table/" + name.substring(CELL.length(), end);
  }
}
