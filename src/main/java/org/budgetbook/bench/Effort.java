package org.budgetbook.bench;

/**
 * How often things are done.
 *
 * @param warmUpEdits rounds of edits before any counts
 * @param edits rounds of edits that count
 * @param rounds how often the longer things are done, first unmeasured, then measured
 * @param fileRounds likewise for what goes through the disk
 * @param frames painted frames of a kind that count; half as many before them do not
 * @param hours how often an hour of editing is played in the window, after one that does not count
 * @param editsAnHour amounts typed in such an hour: one every two seconds are 1,800
 */
public record Effort(
    int warmUpEdits,
    int edits,
    int rounds,
    int fileRounds,
    int frames,
    int hours,
    int editsAnHour) {

  /** How often a whole book is made, likewise: first unmeasured, then measured. */
  int bookRounds() {
    return Math.ceilDiv(rounds, 3);
  }

  /** Projects of the largest whole book: 400 when measured with care. */
  int largeBookProjects() {
    return 10 * rounds;
  }

  /** Packages that are summed up: 200 when measured with care. */
  int packages() {
    return 5 * rounds;
  }

  /** Lines of the largest whole book: 5,000 when measured with care. */
  int largeBookLines() {
    return 125 * rounds;
  }

  /** Units whose parts are merged: 500 when measured with care. */
  int units() {
    return 25 * rounds / 2;
  }

  /** Lines of each: 200 when measured with care. */
  int partLines() {
    return 5 * rounds;
  }

  /** Some minutes: for figures one states. */
  public static Effort careful() {
    return new Effort(20_000, 20_000, 40, 5, 1_000, 5, 1_800);
  }

  /** Some seconds: shows that it works. */
  public static Effort quick() {
    return new Effort(200, 500, 3, 1, 60, 2, 60);
  }
}
