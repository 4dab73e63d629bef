package org.budgetbook.manual;

import java.util.List;

/** A piece of a chapter, from top to bottom. */
public sealed interface ManualBlock {

  /**
   * @param level 1 for the title of the chapter
   */
  record Heading(int level, String text) implements ManualBlock {}

  /** A paragraph. */
  record Text(List<Piece> pieces) implements ManualBlock {
    public Text {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * An entry of a list.
   *
   * @param depth 0 for a list that stands in no other
   * @param mark what stands before it: a bullet or its number
   */
  record Item(int depth, String mark, List<Piece> pieces) implements ManualBlock {
    public Item {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A table.
   *
   * @param rows the first one is its head; all have as many cells
   */
  record Table(List<List<List<Piece>>> rows) implements ManualBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Lines to be typed or pasted as they are. */
  record Program(List<String> lines) implements ManualBlock {
    public Program {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A picture of a screen.
   *
   * @param file its path in the program's resources, a PNG
   * @param caption what it shows
   */
  record Picture(String file, String caption) implements ManualBlock {}
}
