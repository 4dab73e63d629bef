package org.budgetbook.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/** What a unit handed in, stored as one JSON text: it is only ever read and written as a whole. */
final class ContributionJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper READER = new ObjectMapper();

  private ContributionJson() {}

  static @Nullable String textOrNull(@Nullable Contribution contribution) {
    return contribution == null ? null : text(contribution);
  }

  private static String text(Contribution contribution) {
    try {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = JSON.createGenerator(text)) {
        out.writeStartObject();
        out.writeNumberField("version", contribution.version());
        out.writeStringField("madeAt", contribution.madeAt().toString());
        out.writeStringField("program", contribution.program());
        out.writeStringField("facts", contribution.facts());
        out.writeObjectFieldStart("projects");
        for (Map.Entry<ProjectCode, String> project : contribution.projects().entrySet()) {
          out.writeStringField(project.getKey().value(), project.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("numbers");
        for (EnteredNumber number : contribution.numbers()) {
          out.writeStartObject();
          ElementJson.write(out, number);
          out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("passages");
        for (Passage passage : contribution.passages()) {
          out.writeStartObject();
          ElementJson.write(out, passage);
          out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable Contribution read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      JsonNode node = READER.readTree(text);
      SortedMap<ProjectCode, String> projects = new TreeMap<>();
      node.path("projects")
          .properties()
          .forEach(one -> projects.put(new ProjectCode(one.getKey()), one.getValue().asText()));
      List<EnteredNumber> numbers = new ArrayList<>();
      for (JsonNode number : node.path("numbers")) {
        numbers.add(
            new EnteredNumber(
                new EntryKey(number.path("key").asText()),
                new BigDecimal(number.path("value").asText())));
      }
      List<Passage> passages = new ArrayList<>();
      for (JsonNode passage : node.path("passages")) {
        passages.add(
            new Passage(
                new EntryKey(passage.path("key").asText()),
                passage.path("text").asText(),
                fen(passage.path("writtenFor")),
                fen(passage.path("writtenForLastYear"))));
      }
      return new Contribution(
          node.path("version").asLong(),
          Instant.parse(node.path("madeAt").asText()),
          node.path("program").asText(),
          node.path("facts").asText(),
          projects,
          numbers,
          passages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Money fen(JsonNode node) {
    return node.isMissingNode() ? null : Money.ofFen(Long.parseLong(node.asText()));
  }
}
