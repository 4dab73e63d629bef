package org.budgetbook.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.RevenueEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Edits as JSON, in UTF-8, gzipped when that pays. A group is an array; an element's edit is
 *
 * <pre>{"edit":"line","before":{…},"after":{…}}</pre>
 *
 * where {@code before} or {@code after} is left out when null, and an element is its {@code
 * position} and its fields by name. Amounts are <b>strings in fen</b>: exact in every reader, over
 * the whole range of {@code Money}.
 */
final class EditJson {

  /** Payloads above this many bytes are gzipped; the reader tells them by gzip's first bytes. */
  private static final int LARGE = 1_024;

  private static final JsonFactory JSON = new JsonFactory();

  private EditJson() {}

  static byte[] write(Edit edit) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator out = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
        write(out, edit);
      }
      return bytes.size() > LARGE ? zipped(bytes) : bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The edit again.
   *
   * @throws IOException if the payload is damaged
   */
  static Edit read(byte[] payload) throws IOException {
    boolean zipped = payload.length > 1 && payload[0] == 0x1f && (payload[1] & 0xff) == 0x8b;
    try (InputStream bytes = new ByteArrayInputStream(payload);
        InputStream plain = zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        JsonParser in = JSON.createParser(plain)) {
      in.nextToken();
      return readEdit(in);
    }
  }

  private static byte[] zipped(ByteArrayOutputStream bytes) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(small, 1 << 16)) {
      bytes.writeTo(out);
    }
    return small.toByteArray();
  }

  private static void write(JsonGenerator out, Edit edit) throws IOException {
    switch (edit) {
      case EditGroup group -> {
        out.writeStartArray();
        for (Edit part : group.edits()) {
          write(out, part);
        }
        out.writeEndArray();
      }
      case HeadingEdit change -> write(out, "heading", change, ElementJson::write);
      case UnitEdit change -> write(out, "unit", change, ElementJson::write);
      case ProjectEdit change -> write(out, "project", change, ElementJson::write);
      case LineEdit change -> write(out, "line", change, ElementJson::write);
      case RevenueEdit change -> write(out, "revenue", change, ElementJson::write);
      case CarryOverEdit change -> write(out, "carryOver", change, ElementJson::write);
      case NumberEdit change -> write(out, "number", change, ElementJson::write);
      case PassageEdit change -> write(out, "passage", change, ElementJson::write);
      case TargetEdit change -> write(out, "target", change, ElementJson::write);
      case DraftEdit change -> write(out, "draft", change, ElementJson::write);
    }
  }

  private interface ElementWriter<T> {
    void write(JsonGenerator out, T element) throws IOException;
  }

  private static <T> void write(
      JsonGenerator out, String kind, ElementEdit<T> edit, ElementWriter<T> writer)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("edit", kind);
    write(out, "before", edit.before(), writer);
    write(out, "after", edit.after(), writer);
    out.writeEndObject();
  }

  private static <T> void write(
      JsonGenerator out, String side, @Nullable Placed<T> placed, ElementWriter<T> writer)
      throws IOException {
    if (placed != null) {
      out.writeObjectFieldStart(side);
      out.writeNumberField("position", placed.position());
      writer.write(out, placed.value());
      out.writeEndObject();
    }
  }

  private static Edit readEdit(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.START_ARRAY) {
      List<Edit> edits = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        edits.add(readEdit(in));
      }
      return new EditGroup(edits);
    }
    String kind = "";
    JsonFields before = null;
    JsonFields after = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "edit" -> kind = in.getText();
        case "before" -> before = JsonFields.read(in);
        case "after" -> after = JsonFields.read(in);
        default -> throw new IOException("unknown field " + field);
      }
    }
    return switch (kind) {
      case "heading" -> {
        yield new HeadingEdit(
            placed(before, ElementJson::heading), placed(after, ElementJson::heading));
      }
      case "unit" ->
          new UnitEdit(placed(before, ElementJson::unit), placed(after, ElementJson::unit));
      case "project" ->
          new ProjectEdit(
              placed(before, ElementJson::project), placed(after, ElementJson::project));
      case "line" ->
          new LineEdit(placed(before, ElementJson::line), placed(after, ElementJson::line));
      case "revenue" ->
          new RevenueEdit(
              placed(before, ElementJson::revenue), placed(after, ElementJson::revenue));
      case "carryOver" ->
          new CarryOverEdit(
              placed(before, ElementJson::carryOver), placed(after, ElementJson::carryOver));
      case "number" ->
          new NumberEdit(placed(before, ElementJson::number), placed(after, ElementJson::number));
      case "passage" ->
          new PassageEdit(
              placed(before, ElementJson::passage), placed(after, ElementJson::passage));
      case "target" ->
          new TargetEdit(placed(before, ElementJson::target), placed(after, ElementJson::target));
      case "draft" ->
          new DraftEdit(placed(before, ElementJson::draft), placed(after, ElementJson::draft));
      default -> throw new IOException("unknown edit " + kind);
    };
  }

  private interface ElementReader<T> {
    T read(JsonFields fields) throws IOException;
  }

  private static <T> @Nullable Placed<T> placed(
      @Nullable JsonFields fields, ElementReader<T> reader) throws IOException {
    return fields == null ? null : new Placed<>(fields.number("position"), reader.read(fields));
  }

  /** A label's arguments may be labels themselves: {@code ["key", argument, …]}. */
  static String writeMessage(Message message) {
    try {
      java.io.StringWriter text = new java.io.StringWriter();
      try (JsonGenerator out = JSON.createGenerator(text)) {
        write(out, message);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Message readMessage(String text) throws IOException {
    try (JsonParser in = JSON.createParser(text)) {
      in.nextToken();
      return readMessage(in);
    }
  }

  private static void write(JsonGenerator out, Message message) throws IOException {
    out.writeStartArray();
    out.writeString(message.key());
    for (Object argument : message.arguments()) {
      if (argument instanceof Message inner) {
        write(out, inner);
      } else {
        out.writeString(argument.toString());
      }
    }
    out.writeEndArray();
  }

  private static Message readMessage(JsonParser in) throws IOException {
    in.nextToken();
    String key = in.getText();
    List<Object> arguments = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      arguments.add(in.currentToken() == JsonToken.START_ARRAY ? readMessage(in) : in.getText());
    }
    return new Message(key, arguments);
  }
}
