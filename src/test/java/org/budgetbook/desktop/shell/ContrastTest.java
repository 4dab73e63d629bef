package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read and shapes can be seen: WCAG 2 AA, 4.5 to 1 and 3 to 1. */
class ContrastTest {

  private static final double LEAST = 4.5;
  private static final double LEAST_OF_SHAPES = 3;
  private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");

  private static final Pattern TEXT = Pattern.compile("-fx-text-fill:\\s*-color-([a-z0-9-]+);");
  private static final Pattern GRID = Pattern.compile("-grid-([a-z-]+):\\s*(-color-[a-z0-9-]+);");
  private static final List<String> WORDS =
      List.of("fg-default", "fg-muted", "accent-fg", "danger-fg", "success-fg", "warning-fg");

  @ParameterizedTest
  @ValueSource(strings = {"primer-light", "primer-dark"})
  void words_stand_out_from_what_they_are_written_on(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    List<String> faint = new ArrayList<>();
    for (String word : WORDS) {
      for (String paper : List.of("bg-default", "bg-subtle", "bg-overlay")) {
        faint(faint, word, colour(colours, word), paper, colour(colours, paper), LEAST);
      }
    }
    assertEquals(List.of(), faint);
  }

  /** So that the test above tells of every word on the screen. */
  @Test
  void our_style_sheets_write_in_these_colours_only() throws IOException {
    Set<String> others = new TreeSet<>();
    try (Stream<Path> sheets = Files.list(Path.of("resources/desktop"))) {
      for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
        Matcher matcher = TEXT.matcher(Files.readString(sheet));
        while (matcher.find()) {
          if (!WORDS.contains(matcher.group(1))) {
            others.add(sheet.getFileName() + " " + matcher.group(1));
          }
        }
      }
    }
    assertEquals(Set.of(), others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"primer-light", "primer-dark"})
  void what_the_grid_writes_stands_out_on_every_paper_and_its_focus_frame_too(String theme)
      throws IOException {
    Map<String, String> colours = colours(theme);
    Map<String, Color> grid = new HashMap<>();
    Color window = colour(colours, "bg-default");
    Matcher matcher = GRID.matcher(Files.readString(Path.of("resources/desktop/grid.css")));
    while (matcher.find()) {
      grid.put(
          matcher.group(1),
          over(window, colour(colours, matcher.group(2).substring("-color-".length()))));
    }
    List<String> faint = new ArrayList<>();
    for (String paper :
        List.of(
            "paper",
            "total-paper",
            "computed-paper",
            "header-paper",
            "selection",
            "mark",
            "found")) {
      for (String word : List.of("text", "negative")) {
        faint(faint, word, of(grid, word), paper, of(grid, paper), LEAST);
      }
      faint(faint, "frame", of(grid, "accent"), paper, of(grid, paper), LEAST_OF_SHAPES);
    }
    faint(faint, "header", of(grid, "header-text"), "header", of(grid, "header-paper"), LEAST);
    faint(faint, "hint", of(grid, "hint"), "paper", of(grid, "paper"), LEAST);
    assertEquals(List.of(), faint);
  }

  private static Color of(Map<String, Color> grid, String name) {
    return Objects.requireNonNull(grid.get(name), name);
  }

  /** What a colour that lets something through looks like on a ground. */
  private static Color over(Color ground, Color colour) {
    return ground.interpolate(
        new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1), colour.getOpacity());
  }

  private static void faint(
      List<String> faint, String word, Color ink, String on, Color paper, double least) {
    double contrast = contrast(ink, paper);
    if (contrast < least) {
      faint.add(word + " on " + on + ": " + contrast);
    }
  }

  private Map<String, String> colours(String theme) throws IOException {
    Map<String, String> colours = new HashMap<>();
    String sheet = "/atlantafx/base/theme/" + theme + ".css";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(sheet))) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.putIfAbsent(matcher.group(1), matcher.group(2).strip());
      }
    }
    return colours;
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
