package org.budgetbook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * One element of a book on one line, whatever the system's own line end, so that two books can be
 * compared line by line.
 */
final class LineLayout implements PrettyPrinter {

  private static final String STEP = "  ";

  private int depth;
  private int opened = 2;

  /** Objects and lists down to this depth have each of their parts on a line of its own. */
  void openTo(int newOpened) {
    opened = newOpened;
  }

  private void newLine(JsonGenerator out) throws IOException {
    if (depth <= opened) {
      out.writeRaw("\n" + STEP.repeat(depth));
    }
  }

  private void begin(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator out, int parts, char bracket) throws IOException {
    boolean open = depth <= opened;
    depth--;
    if (open && parts > 0) {
      out.writeRaw("\n" + STEP.repeat(depth));
    }
    out.writeRaw(bracket);
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(depth <= opened ? "," : ", ");
    newLine(out);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    throw new IllegalStateException("a book json has one root");
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    begin(out, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator out, int parts) throws IOException {
    end(out, parts, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    begin(out, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int parts) throws IOException {
    end(out, parts, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }
}
