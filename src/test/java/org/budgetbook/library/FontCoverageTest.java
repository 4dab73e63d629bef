package org.budgetbook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FontCoverageTest {

  private static final List<String> FONTS =
      List.of(
          "fonts/NotoSerifSC-Regular.ttf",
          "fonts/NotoSansSC-Regular.ttf",
          "fonts/LXGWWenKai-Regular.ttf");

  private final Resources resources = Resources.ofProgram();

  @Test
  void it_knows_the_same_characters_as_the_library_that_prints() {
    FontCoverage coverage = new FontCoverage(resources);
    List<Font> fonts = FONTS.stream().map(this::font).toList();
    List<Integer> different =
        IntStream.rangeClosed(0x21, 0x323AF)
            .filter(FontCoverageTest::isPrinted)
            .filter(character -> {
              boolean printed = fonts.stream().anyMatch(font -> font.canDisplay(character));
              return printed != coverage.missing(Character.toString(character)).isEmpty();
            })
            .boxed()
            .toList();
    assertEquals(List.of(), different);
  }

  @Test
  void what_is_missing_is_named_once_and_in_order_and_blanks_are_not_missed() {
    assertEquals(
        List.of("\uE000", "\uE001"),
        new FontCoverage(resources).missing("甲\uE000 乙\n\uE001\uE000\t龘"));
  }

  private static boolean isPrinted(int character) {
    return switch (Character.getType(character)) {
      case Character.UNASSIGNED,
          Character.SURROGATE,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK ->
          false;
      default -> !Character.isWhitespace(character);
    };
  }

  private Font font(String file) {
    try (InputStream in = resources.open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
