package org.budgetbook.report.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.budgetbook.library.Resources;
import org.budgetbook.report.type.LineBreaks.Shape;
import org.junit.jupiter.api.Test;

/** Where lines end. A Chinese character at 10 points is 10 points wide. */
class LineBreaksTest {

  private final LineBreaks breaks =
      new LineBreaks(
          Resources.ofProgram(), new Typefaces(DefaultJasperReportsContext.getInstance()));

  private List<String> lines(String text, int width, Shape shape) {
    return breaks.lines(text, width, false, 10, shape);
  }

  @Test
  void a_heading_is_broken_between_words_into_lines_of_about_one_length() {
    assertEquals(List.of("国有资本", "经营预算"), lines("国有资本经营预算", 70, Shape.BALANCED));
    assertEquals(List.of("财政专户", "管理资金"), lines("财政专户管理资金", 75, Shape.BALANCED));
    assertEquals(List.of("政府性", "基金预算"), lines("政府性基金预算", 65, Shape.BALANCED));
  }

  @Test
  void a_name_that_fits_stays_on_one_line() {
    assertEquals(List.of("行政运行"), lines("行政运行", 40, Shape.RUNNING));
  }

  @Test
  void no_line_begins_with_a_closing_mark_nor_ends_with_an_opening_one() {
    assertEquals(List.of("甲乙丙丁", "戊，己庚辛"), lines("甲乙丙丁戊，己庚辛", 50, Shape.RUNNING));
    assertEquals(List.of("甲乙丙丁", "（戊己庚）"), lines("甲乙丙丁（戊己庚）", 50, Shape.RUNNING));
  }

  @Test
  void the_last_line_is_not_a_single_character() {
    List<String> lines = lines("甲乙丙丁戊己庚辛壬癸子", 50, Shape.RUNNING);
    assertEquals(3, lines.size());
    assertEquals("甲乙丙丁戊己庚辛壬癸子", String.join("", lines));
    assertTrue(lines.getLast().length() > 1, lines.toString());
  }

  @Test
  void a_number_is_not_torn() {
    assertEquals(List.of("甲乙丙丁", "1234567万元"), lines("甲乙丙丁1234567万元", 65, Shape.RUNNING));
  }
}
