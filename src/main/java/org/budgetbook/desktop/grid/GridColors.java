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
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of one grid, set by the style sheet so that a theme changes them. */
final class GridColors {

  private static final StyleablePropertyFactory<GridSurface> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final Map<GridColor, StyleableProperty<Color>> colors = new EnumMap<>(GridColor.class);

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

  private StyleableProperty<Color> property(GridColor color) {
    return Objects.requireNonNull(colors.get(color));
  }

  static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
