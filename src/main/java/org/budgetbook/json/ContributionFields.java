package org.budgetbook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** What a unit handed in, as fields of the unit. */
final class ContributionFields {

  private static final String DIGEST = "[0-9a-f]{32}";

  private ContributionFields() {}

  static void write(JsonGenerator out, Contribution contribution) throws IOException {
    out.writeObjectFieldStart("contribution");
    out.writeNumberField("version", contribution.version());
    out.writeStringField("madeAt", contribution.madeAt().toString());
    if (!contribution.program().isEmpty()) {
      out.writeStringField("program", contribution.program());
    }
    out.writeStringField("facts", contribution.facts());
    if (!contribution.projects().isEmpty()) {
      out.writeObjectFieldStart("projects");
      for (Map.Entry<ProjectCode, String> project : contribution.projects().entrySet()) {
        out.writeStringField(project.getKey().value(), project.getValue());
      }
      out.writeEndObject();
    }
    if (!contribution.numbers().isEmpty()) {
      out.writeArrayFieldStart("numbers");
      for (EnteredNumber number : contribution.numbers()) {
        out.writeStartObject();
        ElementWriters.number(out, number);
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    if (!contribution.passages().isEmpty()) {
      out.writeArrayFieldStart("passages");
      for (Passage passage : contribution.passages()) {
        out.writeStartObject();
        ElementWriters.passage(out, passage);
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  static Contribution read(Fields in) {
    Contribution read =
        new Contribution(
            version(in),
            in.read("madeAt", ContributionFields::time),
            in.textOrEmpty("program"),
            in.read("facts", ContributionFields::digest),
            projects(in),
            numbers(in.itemsOrNone("numbers")),
            passages(in.itemsOrNone("passages")));
    in.finish();
    return read;
  }

  /** Of a part, from 1. */
  static long version(Fields in) {
    Place at = in.placeOf("version");
    long version = in.whole("version");
    if (version < 1 || version > BookFormat.LARGEST_WHOLE) {
      throw at.refusal("json.part.version", version);
    }
    return version;
  }

  /** In UTC: {@code 2026-11-22T05:40:00Z}. */
  static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new RefusedException(Message.of("json.time", text), e);
    }
  }

  private static String digest(String text) {
    if (!text.matches(DIGEST)) {
      throw RefusedException.of("json.digest", text);
    }
    return text;
  }

  private static SortedMap<ProjectCode, String> projects(Fields in) {
    SortedMap<ProjectCode, String> projects = new TreeMap<>();
    if (in.has("projects")) {
      Place at = in.placeOf("projects");
      in.nested("projects")
          .texts()
          .forEach((code, text) -> {
            try {
              projects.put(new ProjectCode(code), digest(text));
            } catch (RefusedException e) {
              throw at.refusal(e);
            }
          });
    }
    return projects;
  }

  private static List<EnteredNumber> numbers(List<Fields> items) {
    return items.stream()
        .map(item -> {
          EnteredNumber number = ElementReader.number(item);
          item.finish();
          return number;
        })
        .toList();
  }

  private static List<Passage> passages(List<Fields> items) {
    return items.stream()
        .map(item -> {
          Passage passage = ElementReader.passage(item);
          item.finish();
          return passage;
        })
        .toList();
  }
}
