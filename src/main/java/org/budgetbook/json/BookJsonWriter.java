package org.budgetbook.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.Part;
import org.jspecify.annotations.Nullable;

/**
 * Writes a book as book json: UTF-8, line feeds, one element a line. Equal books give equal bytes.
 * Keeps no state between books; any thread may use it.
 */
public final class BookJsonWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final int LINE_AN_ELEMENT = 2;

  /** Targets are long: each field and each indicator has a line. */
  private static final int LINE_AN_INDICATOR = 4;

  private interface ElementWriter<V> {
    void write(JsonGenerator out, V value) throws IOException;
  }

  /** The whole text of a unit's part. */
  public String text(Part part) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      write(part.book(), part.origin(), bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text. */
  public String text(Book book) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      write(book, bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes as it goes; the stream stays open. */
  public void write(Book book, OutputStream to) throws IOException {
    write(book, null, to);
  }

  private static void write(Book book, @Nullable Origin part, OutputStream to) throws IOException {
    LineLayout layout = new LineLayout();
    try (JsonGenerator out = JSON.createGenerator(to, JsonEncoding.UTF8)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setPrettyPrinter(layout);
      out.writeStartObject();
      out.writeStringField("format", part == null ? BookFormat.NAME : BookFormat.PART_NAME);
      out.writeNumberField("version", BookFormat.VERSION);
      if (part != null) {
        origin(out, part);
      }
      heading(out, book.heading());
      out.writeNumberField("nextId", book.nextFactId().value());
      section(out, "units", book.units(), ElementWriters::unit);
      section(out, "projects", book.projects(), ElementWriters::project);
      section(out, "lines", book.lines(), ElementWriters::line);
      section(out, "revenue", book.revenue(), ElementWriters::revenue);
      section(out, "yearEndCarryOvers", book.carryOvers(), ElementWriters::carryOver);
      section(out, "numbers", book.supplement().numbers(), ElementWriters::number);
      section(out, "passages", book.supplement().passages(), ElementWriters::passage);
      layout.openTo(LINE_AN_INDICATOR);
      section(out, "targets", book.supplement().targets(), ElementWriters::target);
      layout.openTo(LINE_AN_ELEMENT);
      section(out, "drafts", book.supplement().drafts(), ElementWriters::draft);
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void origin(JsonGenerator out, Origin origin) throws IOException {
    out.writeObjectFieldStart("part");
    out.writeStringField("unit", origin.unit().value());
    out.writeNumberField("version", origin.version());
    out.writeStringField("madeAt", origin.madeAt().toString());
    if (!origin.program().isEmpty()) {
      out.writeStringField("program", origin.program());
    }
    out.writeEndObject();
  }

  private static void heading(JsonGenerator out, Heading heading) throws IOException {
    out.writeObjectFieldStart("heading");
    out.writeStringField("edition", heading.edition());
    out.writeNumberField("year", heading.year());
    out.writeStringField("department", heading.department().name());
    out.writeEndObject();
  }

  private static <K extends Comparable<? super K>, V> void section(
      JsonGenerator out, String name, Ordered<K, V> elements, ElementWriter<V> writer)
      throws IOException {
    out.writeArrayFieldStart(name);
    long previous = 0;
    for (Placed<V> element : elements.allPlaced()) {
      out.writeStartObject();
      if (element.position() != previous + Ordered.GAP) {
        out.writeNumberField("position", element.position());
      }
      writer.write(out, element.value());
      out.writeEndObject();
      previous = element.position();
    }
    out.writeEndArray();
  }
}
