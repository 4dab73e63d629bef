package org.budgetbook.bench;

/**
 * How often things are done.
 *
 * @param warmUpEdits rounds of edits before any counts
 * @param edits rounds of edits that count
 * @param rounds how often the longer things are done, first unmeasured, then measured
 * @param fileRounds likewise for what goes through the disk
 */
public record Effort(int warmUpEdits, int edits, int rounds, int fileRounds) {

  /** Some minutes: for figures one states. */
  public static Effort careful() {
    return new Effort(20_000, 20_000, 40, 5);
  }

  /** Some seconds: shows that it works. */
  public static Effort quick() {
    return new Effort(200, 500, 3, 1);
  }
}
