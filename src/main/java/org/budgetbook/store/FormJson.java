package org.budgetbook.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.money.Money;

/** What is stored as one JSON text: a performance target form, the cells of a draft. */
final class FormJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper READER = new ObjectMapper();

  private FormJson() {}

  private interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  private static String text(Content content) {
    try {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = JSON.createGenerator(text)) {
        out.writeStartObject();
        content.write(out);
        out.writeEndObject();
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return READER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String cells(Map<String, String> cells) {
    return text(out -> {
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        out.writeStringField(cell.getKey(), cell.getValue());
      }
    });
  }

  static SortedMap<String, String> cells(String json) {
    SortedMap<String, String> cells = new TreeMap<>();
    tree(json).properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
    return cells;
  }

  static String form(PerformanceTarget target) {
    return text(out -> {
      out.writeStringField("attribute", target.attribute());
      out.writeStringField("period", target.period());
      write(out, "term", target.term());
      write(out, "annual", target.annual());
      out.writeStringField("overview", target.overview());
      out.writeStringField("basis", target.basis());
      out.writeStringField("necessity", target.necessity());
      out.writeStringField("safeguards", target.safeguards());
      out.writeStringField("plan", target.plan());
      out.writeStringField("termGoal", target.termGoal());
      out.writeStringField("annualGoal", target.annualGoal());
      out.writeArrayFieldStart("indicators");
      for (Indicator indicator : target.indicators()) {
        out.writeStartObject();
        out.writeStringField("group", indicator.group().name());
        out.writeStringField("kind", indicator.kind());
        out.writeStringField("name", indicator.name());
        out.writeStringField("termValue", indicator.termValue());
        out.writeStringField("annualValue", indicator.annualValue());
        out.writeEndObject();
      }
      out.writeEndArray();
    });
  }

  static PerformanceTarget form(ProjectCode project, String json) {
    JsonNode form = tree(json);
    List<Indicator> indicators = new ArrayList<>();
    for (JsonNode indicator : form.path("indicators")) {
      indicators.add(
          new Indicator(
              IndicatorGroup.valueOf(indicator.path("group").asText()),
              indicator.path("kind").asText(),
              indicator.path("name").asText(),
              indicator.path("termValue").asText(),
              indicator.path("annualValue").asText()));
    }
    return new PerformanceTarget(
        project,
        form.path("attribute").asText(),
        form.path("period").asText(),
        funds(form.path("term")),
        funds(form.path("annual")),
        form.path("overview").asText(),
        form.path("basis").asText(),
        form.path("necessity").asText(),
        form.path("safeguards").asText(),
        form.path("plan").asText(),
        form.path("termGoal").asText(),
        form.path("annualGoal").asText(),
        indicators);
  }

  private static void write(JsonGenerator out, String field, Funds funds) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("central", fen(funds.central()));
    out.writeStringField("provincial", fen(funds.provincial()));
    out.writeStringField("local", fen(funds.local()));
    out.writeStringField("own", fen(funds.own()));
    out.writeStringField("other", fen(funds.other()));
    out.writeEndObject();
  }

  private static Funds funds(JsonNode node) {
    return new Funds(
        money(node.path("central")),
        money(node.path("provincial")),
        money(node.path("local")),
        money(node.path("own")),
        money(node.path("other")));
  }

  private static String fen(Money amount) {
    return Long.toString(amount.fen());
  }

  private static Money money(JsonNode node) {
    return Money.ofFen(Long.parseLong(node.asText()));
  }
}
