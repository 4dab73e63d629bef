package org.budgetbook.desktop.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/** The colours of one grid, set by the style sheet so that a theme changes them. */
final class GridColors {

  private static final StyleablePropertyFactory<GridSurface> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  /** How far the lines of a hatch stand apart, in pixels. */
  private static final int HATCH = 6;

  private final Map<GridColor, StyleableProperty<Color>> colors = new EnumMap<>(GridColor.class);

  private @Nullable ImagePattern hatch;
  private @Nullable Color hatched;

  GridColors(GridSurface grid, Runnable changed) {
    for (GridColor color : GridColor.values()) {
      StyleableProperty<Color> property =
          FACTORY.createStyleableColorProperty(
              grid,
              color.name(),
              color.cssName(),
              styled -> styled.colors().property(color),
              color.initial());
      ((ObservableValue<?>) property).addListener((source, before, after) -> changed.run());
      colors.put(color, property);
    }
  }

  Color of(GridColor color) {
    return property(color).getValue();
  }

  /** Thin lines in the hatch colour, to be laid over a ground. */
  Paint hatch() {
    Color line = of(GridColor.HATCH);
    ImagePattern pattern = hatch;
    if (pattern == null || !line.equals(hatched)) {
      WritableImage tile = new WritableImage(HATCH, HATCH);
      for (int at = 0; at < HATCH; at++) {
        tile.getPixelWriter().setColor(at, HATCH - 1 - at, line);
      }
      pattern = new ImagePattern(tile, 0, 0, HATCH, HATCH, false);
      hatch = pattern;
      hatched = line;
    }
    return pattern;
  }

  private StyleableProperty<Color> property(GridColor color) {
    return Objects.requireNonNull(colors.get(color));
  }

  static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
