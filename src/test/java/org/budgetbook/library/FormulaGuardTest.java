package org.budgetbook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  @Test
  void every_text_comes_back_and_none_is_a_formula_in_the_file() {
    for (String text :
        List.of("", "=1+1", "+8", "-8", "@A1", "\t=", "'=1", "''-x", "'引号'", "a=b", "'", "=")) {
      String cell = FormulaGuard.plain(text);
      assertFalse(FormulaGuard.isDangerous(cell), cell);
      assertEquals(text, FormulaGuard.read(cell));
    }
  }

  @Test
  void a_text_that_is_no_formula_stands_as_it_is() {
    assertEquals(
        List.of("", "'引号'", "a=b"),
        List.of("", "'引号'", "a=b").stream().map(FormulaGuard::plain).toList());
  }
}
