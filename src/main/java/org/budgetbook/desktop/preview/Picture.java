package org.budgetbook.desktop.preview;

/**
 * A drawn page.
 *
 * @param pixels row by row, each opaque ARGB; handed over, no longer written to
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, int[] pixels) {}
