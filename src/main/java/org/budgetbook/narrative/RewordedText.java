package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a rewording is kept: the accountant's words, and for each reference its name and how it read
 * then, {@code {{basic|1,521.54}}}. References of the template that the accountant left out stand
 * at the end, {@code {{-basic.share|81.76%}}}, so that it can be told later whether what they state
 * has changed. Two braces of the accountant's own are kept as <code>{{=}}</code>.
 */
record RewordedText(List<Piece> pieces) {

  private static final Pattern MARKER =
      Pattern.compile("\\{\\{(?:=|(-?)([^{}|]+)\\|((?:[^\\\\{}|]|\\\\.)*))\\}\\}", Pattern.DOTALL);

  RewordedText {
    pieces = List.copyOf(pieces);
  }

  /** What stands one after the other. */
  sealed interface Piece {

    record Words(String text) implements Piece {}

    /** {@code text} is how it read when the rewording was kept. */
    record Linked(String name, String text) implements Piece {}

    /** A reference of the template that the accountant left out. */
    record LeftOut(String name, String text) implements Piece {}
  }

  static RewordedText read(String stored) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher matcher = MARKER.matcher(stored);
    int from = 0;
    while (matcher.find()) {
      words.append(stored, from, matcher.start());
      from = matcher.end();
      String name = matcher.group(2);
      if (name == null) {
        words.append("{{");
        continue;
      }
      String text = matcher.group(3).replaceAll("\\\\(.)", "$1");
      boolean leftOut = !matcher.group(1).isEmpty();
      flush(words, pieces);
      pieces.add(leftOut ? new Piece.LeftOut(name, text) : new Piece.Linked(name, text));
    }
    words.append(stored.substring(from));
    flush(words, pieces);
    return new RewordedText(pieces);
  }

  private static void flush(StringBuilder words, List<Piece> into) {
    if (!words.isEmpty()) {
      into.add(new Piece.Words(words.toString()));
      words.setLength(0);
    }
  }

  String stored() {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Piece.Words words -> words.text().replace("{{", "{{=}}");
              case Piece.Linked linked -> marker(linked.name(), linked.text());
              case Piece.LeftOut leftOut -> marker("-" + leftOut.name(), leftOut.text());
            })
        .collect(Collectors.joining());
  }

  private static String marker(String name, String text) {
    return "{{" + name + "|" + text.replaceAll("([\\\\{}|])", "\\\\$1") + "}}";
  }
}
