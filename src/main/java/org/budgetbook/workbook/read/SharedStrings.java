package org.budgetbook.workbook.read;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.message.RefusedException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook refer to by number. */
final class SharedStrings extends DefaultHandler {

  private static final int CHARACTER_LIMIT = 20_000_000;

  private final String file;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private int phonetic;
  private long characters;

  SharedStrings(String file) {
    this.file = file;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> phonetic++;
      case "t" -> inText = phonetic == 0;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> phonetic--;
      case "t" -> inText = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inText) {
      // Each entry costs more than its letters.
      characters += length + 16L;
      if (characters > CHARACTER_LIMIT) {
        throw RefusedException.of("workbook.read.much", file);
      }
      text.append(chars, start, length);
    }
  }

  /** The text of a number; null when there is none. */
  @org.jspecify.annotations.Nullable
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
