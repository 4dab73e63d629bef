package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chinese text that a user reads lives in resources, never in a Java literal. */
class ChineseLiteralsTest {

  /** Each exception with its reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("AmountText.java", "the signs it reads behind a number are syntax, no sentence");

  @Test
  void noHanCharacterInALiteral() throws IOException {
    Sources.Parsed parsed = Sources.parse(Sources.javaFiles(Sources.MAIN));
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : parsed.units()) {
      if (EXCEPTIONS.keySet().stream().anyMatch(unit.getSourceFile().getName()::endsWith)) {
        continue;
      }
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          // Strings, text blocks and chars, after javac decoded their escapes.
          if (hasHan(String.valueOf(literal.getValue()))) {
            found.add(parsed.place(unit, literal) + "  " + literal);
          }
          return null;
        }
      }.scan(unit, null);
    }
    assertTrue(
        found.isEmpty(),
        () ->
            "Chinese in a Java literal; move it to a .properties or .yaml resource:\n"
                + String.join("\n", found));
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
