package org.budgetbook.manual;

/** A stretch of words that look alike. */
public record Piece(String text, Kind kind) {

  /** How words are meant. */
  public enum Kind {
    /** As the rest. */
    PLAIN,
    /** Said with weight. */
    STRONG,
    /** A key, a command, what is typed. */
    KEY
  }
}
