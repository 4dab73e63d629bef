package org.budgetbook.desktop.scenario;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.budgetbook.desktop.Fx;

/** What Excel puts on the clipboard for a copied range: tabbed text and its kind of HTML. */
final class ExcelClipboard {

  private ExcelClipboard() {}

  /** Puts both on the clipboard. */
  static void hold(List<List<String>> rows) {
    Fx.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text(rows));
      content.putHtml(html(rows));
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  /** Cells of several lines are quoted. */
  private static String text(List<List<String>> rows) {
    return rows.stream()
            .map(row -> row.stream().map(ExcelClipboard::cell).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  private static String cell(String text) {
    return text.contains("\n") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String html(List<List<String>> rows) {
    String cells =
        rows.stream()
            .map(row ->
                row.stream()
                    .map(cell -> "  <td class=xl65 style='border-top:none'>" + cell + "</td>\r\n")
                    .collect(
                        Collectors.joining(
                            "", " <tr height=19 style='height:14.25pt'>\r\n", " </tr>\r\n")))
            .collect(Collectors.joining());
    return """
    <html xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:x="urn:schemas-microsoft-com:office:excel"
    xmlns="http://www.w3.org/TR/REC-html40">
    <head><meta name=ProgId content=Excel.Sheet>
    <style><!-- .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";} --></style></head>
    <body link=blue vlink=purple>
    <table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse'>
    <!--StartFragment-->
    %s<!--EndFragment-->
    </table>
    </body>
    </html>
    """
        .formatted(cells);
  }
}
