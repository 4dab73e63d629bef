package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours our style sheets put on one another can be read: WCAG 2 AA, 4.5 to 1. */
class ContrastTest {

  private static final double LEAST = 4.5;
  private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");

  @ParameterizedTest
  @ValueSource(strings = {"primer-light", "primer-dark"})
  void words_stand_out_from_what_they_are_written_on(String theme) throws IOException {
    Map<String, String> colours = new HashMap<>();
    String sheet = "/atlantafx/base/theme/" + theme + ".css";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(sheet))) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.putIfAbsent(matcher.group(1), matcher.group(2).strip());
      }
    }
    List<String> faint = new ArrayList<>();
    for (String word :
        List.of("fg-default", "fg-muted", "accent-fg", "danger-fg", "success-fg", "warning-fg")) {
      for (String paper : List.of("bg-default", "bg-subtle", "bg-overlay")) {
        double contrast = contrast(colour(colours, word), colour(colours, paper));
        if (contrast < LEAST) {
          faint.add(word + " on " + paper + ": " + contrast);
        }
      }
    }
    assertEquals(List.of(), faint);
  }

  private static Color colour(Map<String, String> colours, String name) {
    String value = Objects.requireNonNull(colours.get("-color-" + name), name);
    while (value.startsWith("-color-")) {
      value = Objects.requireNonNull(colours.get(value), value);
    }
    return Color.web(value);
  }

  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
