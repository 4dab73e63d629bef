package org.budgetbook.report.text;

import java.nio.ByteBuffer;

/**
 * How large a PNG is, from its head.
 *
 * @param width in dots
 * @param height in dots
 */
record PngSize(int width, int height) {

  /** Behind the signature and the name of the first chunk. */
  private static final int WIDTH_AT = 16;

  static PngSize of(byte[] file) {
    ByteBuffer head = ByteBuffer.wrap(file);
    return new PngSize(head.getInt(WIDTH_AT), head.getInt(WIDTH_AT + Integer.BYTES));
  }

  /** How high it is when it is so wide. */
  float heightAt(int wanted) {
    return (float) wanted * height / width;
  }
}
