package org.budgetbook.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetbook.book.Heading;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;

/**
 * Writes {@code datapackage.json}: a tabular data package whose columns bear the column types of
 * the Fiscal Data Package 1.0 and its budget taxonomy, and those of our own.
 */
final class Descriptor {

  private static final String TAXONOMY =
      "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";

  private final Heading heading;
  private final AmountUnit unit;
  private final Messages messages;

  Descriptor(Heading heading, AmountUnit unit, Messages messages) {
    this.unit = unit;
    this.heading = heading;
    this.messages = messages;
  }

  String text(List<Resource> files) {
    Map<String, Object> root = new LinkedHashMap<>();
    String department = heading.department().name();
    root.put("profile", "tabular-data-package");
    root.put("name", "department-budget-" + heading.year());
    root.put("title", messages.text("opendata.title", department, heading.year()));
    root.put("description", messages.text("opendata.description", unit.word()));
    root.put("keywords", List.of(messages.text("opendata.keyword"), "budget"));
    root.put("contributors", List.of(ordered("title", department, "role", "publisher")));
    // Which licence holds is the department's to say; the law only says that it is public.
    root.put(
        "licenses",
        List.of(ordered("name", "notspecified", "title", messages.text("opendata.licence"))));
    root.put("countryCode", "CN");
    root.put("granularity", "aggregated");
    root.put(
        "fiscalPeriod",
        ordered("start", heading.year() + "-01-01", "end", heading.year() + "-12-31"));
    root.put("columnTypes", List.of(TAXONOMY, ownTypes()));
    root.put("resources", files.stream().map(this::resource).toList());
    try {
      return JsonMapper.builder().build().writer(layout()).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("datapackage.json", e);
    }
  }

  /** The same bytes on every system: lines end with a line feed. */
  private static DefaultPrettyPrinter layout() {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return layout;
  }

  private static List<Object> ownTypes() {
    List<Object> types = new ArrayList<>();
    for (String concept :
        List.of(
            "economic-classification:government",
            "revenue-classification",
            "appropriation-timing")) {
      types.add(ordered("name", concept + ":code", "dataType", "string", "unique", true));
      types.add(
          ordered("name", concept + ":label", "dataType", "string", "labelOf", concept + ":code"));
    }
    return types;
  }

  private Map<String, Object> resource(Resource file) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", file.name());
    resource.put("path", file.fileName());
    resource.put("title", messages.text("opendata.resource." + file.name()));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + hash(bytes));
    resource.put(
        "dialect",
        ordered("delimiter", ",", "doubleQuote", true, "lineTerminator", "\r\n", "header", true));
    resource.put("schema", schema(file));
    return resource;
  }

  private Map<String, Object> schema(Resource file) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", file.fields().stream().map(this::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", file.primaryKey());
    List<Object> keys = new ArrayList<>();
    file.references().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(reference -> {
          String column = reference.getKey();
          keys.add(
              ordered(
                  "fields",
                  column,
                  "reference",
                  ordered("resource", reference.getValue(), "fields", column)));
        });
    if (!keys.isEmpty()) {
      schema.put("foreignKeys", keys);
    }
    boolean measures =
        file.fields().stream()
            .anyMatch(field -> field.columnType().filter("value"::equals).isPresent());
    if (measures) {
      schema.put(
          "extraFields",
          List.of(
              constant("currency", "value-currency:code", "CNY"),
              constant("phase", "phase:id", "approved")));
    }
    return schema;
  }

  private Map<String, Object> constant(String name, String columnType, String value) {
    return ordered("name", name, "type", "string", "columnType", columnType, "constant", value);
  }

  private Map<String, Object> field(Field field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.name());
    described.put("title", messages.text("opendata.field." + field.name()));
    described.put("type", field.type().name().toLowerCase(Locale.ROOT));
    field.columnType().ifPresent(type -> described.put("columnType", type));
    return described;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A map that keeps the order of its names and values. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      map.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return map;
  }
}
