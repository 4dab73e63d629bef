package org.budgetbook.desktop.grid;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * How all grids of a window are shown, from one day to the next: one zoom for all (缩放), and in each
 * the column widths that the user has set. For the FX thread.
 */
public final class GridLooks {

  private static final String ZOOM = "grid.zoom";
  private static final String WIDTHS = "grid.widths.";
  private static final String SEPARATOR = " ";

  private final Function<String, Optional<String>> remembered;
  private final BiConsumer<String, String> remember;
  private final ReadOnlyDoubleWrapper zoom;
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);

  /**
   * @param remembered gives what was remembered under a key
   * @param remember keeps a text under a key
   */
  public GridLooks(
      Function<String, Optional<String>> remembered, BiConsumer<String, String> remember) {
    this.remembered = remembered;
    this.remember = remember;
    double[] last = numbers(remembered.apply(ZOOM).orElse(""));
    zoom = new ReadOnlyDoubleWrapper(new GridScale(last.length == 1 ? last[0] : 1).zoom());
  }

  /** Remembers nothing: for grids that stand alone. */
  public static GridLooks forgetful() {
    return new GridLooks(key -> Optional.empty(), (key, text) -> {});
  }

  /** The zoom of all grids; 1 is their own size. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public void setZoom(double value) {
    zoom.set(new GridScale(value).zoom());
    remember.accept(ZOOM, Double.toString(zoom.get()));
  }

  /** How large the window's words are; 1 is their usual size. Grids grow with them. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /** The widths set in a grid, in pixels at zoom 1; empty where they follow the content. */
  double[] widths(String grid) {
    return numbers(remembered.apply(WIDTHS + grid).orElse(""));
  }

  void setWidths(String grid, double... widths) {
    remember.accept(
        WIDTHS + grid,
        Arrays.stream(widths)
            .mapToObj(width -> Long.toString(Math.round(width)))
            .collect(Collectors.joining(SEPARATOR)));
  }

  /** Nothing where any of it is no number. */
  private static double[] numbers(String text) {
    if (text.isBlank()) {
      return new double[0];
    }
    try {
      return Arrays.stream(text.split(SEPARATOR)).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      return new double[0];
    }
  }
}
