package org.budgetbook.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Fact;
import org.budgetbook.book.Heading;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the open data says is what the budget says. */
class OpenDataTest {

  private static final Resources RESOURCES = Resources.ofProgram();
  private static final LedgerReader LEDGERS = new LedgerReader(new Vocabulary(RESOURCES));

  @TempDir private Path folder;

  private static FiguresEngine sample() {
    return figures(SampleBook.book());
  }

  private static FiguresEngine figures(Book book) {
    return new FiguresEngine(new Editions(RESOURCES).load(book.heading().edition()), book);
  }

  private static Map<String, String> files(FiguresEngine figures) {
    return new OpenData(RESOURCES).files(figures);
  }

  private static List<CSVRecord> rows(Map<String, String> files, String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(Objects.requireNonNull(files.get(name)))).getRecords();
  }

  private static JsonNode descriptor(Map<String, String> files) throws IOException {
    return JsonMapper.builder().build().readTree(files.get(OpenData.DESCRIPTOR));
  }

  @Test
  void every_figure_of_every_table_is_there_exact_and_as_printed() throws IOException {
    FiguresEngine figures = sample();
    List<String> expected = new ArrayList<>();
    for (TableFigures table : figures.tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (TableFigures.Cell cell : table.rows().get(row).cells()) {
          if (cell instanceof TableFigures.Cell.Figure figure) {
            expected.add(
                String.join(
                    "|",
                    table.definition().id(),
                    figure.address().panel(),
                    Integer.toString(row + 1),
                    figure.address().column(),
                    figure.amount().toYuanText(),
                    table.edition().tableFormat().ungrouped().format(figure.amount())));
          }
        }
      }
    }
    List<String> read = new ArrayList<>();
    for (CSVRecord row : rows(files(figures), "cells.csv")) {
      read.add(
          String.join(
              "|",
              row.get("table_id"),
              row.get("panel_id"),
              row.get("row_number"),
              row.get("column_id"),
              row.get("amount_yuan"),
              row.get("amount_printed")));
    }
    assertTrue(expected.size() > 1000);
    assertEquals(expected, read);
  }

  @Test
  void the_lines_add_up_to_the_totals_of_the_tables() throws IOException {
    FiguresEngine figures = sample();
    Map<String, String> files = files(figures);
    Map<String, Money> sums = new HashMap<>();
    for (CSVRecord line : rows(files, "lines.csv")) {
      Money amount = Money.parseYuan(line.get("amount_yuan"));
      sums.merge(line.get("direction"), amount, Money::plus);
      sums.merge("class-" + line.get("functional_class_code"), amount, Money::plus);
      sums.merge("project-" + line.get("project_code"), amount, Money::plus);
    }
    for (FactKind kind : FactKind.values()) {
      Money whole =
          figures
              .book()
              .facts()
              .filter(fact -> fact.kind() == kind)
              .map(Fact::amount)
              .reduce(Money.ZERO, Money::plus);
      assertEquals(whole, sums.get(Lines.word(kind)));
    }
    for (CSVRecord cell : rows(files, "cells.csv")) {
      if (cell.get("table_id").equals("expenditure") && cell.get("column_id").equals("total")) {
        String key = cell.get("row_key");
        Money expected = key.equals("total") ? sums.get("expenditure") : sums.get("class-" + key);
        if (expected != null) {
          assertEquals(expected, Money.parseYuan(cell.get("amount_yuan")), key);
        }
      }
    }
    for (CSVRecord project : rows(files, "projects.csv")) {
      assertEquals(
          sums.get("project-" + project.get("project_code")),
          Money.parseYuan(project.get("amount_yuan")));
    }
  }

  @Test
  void the_descriptor_states_each_file_with_its_columns_bytes_and_hash()
      throws IOException, GeneralSecurityException {
    Map<String, String> files = files(sample());
    JsonNode root = descriptor(files);
    assertEquals("tabular-data-package", root.get("profile").asText());
    assertTrue(root.get("name").asText().matches("[-a-z0-9._/]+"));
    assertEquals("栖云市文化和旅游局2025年部门预算", root.get("title").asText());
    assertEquals("CN", root.get("countryCode").asText());
    assertEquals("2025-01-01", root.get("fiscalPeriod").get("start").asText());
    assertTrue(root.get("licenses").get(0).hasNonNull("name"));
    List<String> described = new ArrayList<>();
    for (JsonNode resource : root.get("resources")) {
      String name = resource.get("path").asText();
      described.add(name);
      byte[] bytes = Objects.requireNonNull(files.get(name)).getBytes(StandardCharsets.UTF_8);
      assertEquals(bytes.length, resource.get("bytes").asInt());
      assertEquals(
          "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          resource.get("hash").asText());
      assertEquals("tabular-data-resource", resource.get("profile").asText());
      List<String> columns = new ArrayList<>();
      for (JsonNode field : resource.get("schema").get("fields")) {
        columns.add(field.get("name").asText());
        assertTrue(!field.get("title").asText().isBlank());
      }
      assertEquals(String.join(",", columns), files.get(name).lines().findFirst().orElseThrow());
      for (CSVRecord row : rows(files, name)) {
        for (JsonNode field : resource.get("schema").get("fields")) {
          assertValue(field.get("type").asText(), row.get(field.get("name").asText()));
        }
      }
    }
    assertEquals(List.of("lines.csv", "cells.csv", "units.csv", "projects.csv"), described);
  }

  private static void assertValue(String type, String value) {
    String pattern =
        switch (type) {
          case "string" -> "(?s).*";
          case "integer" -> "-?\\d+";
          case "number" -> "|-?\\d+(\\.\\d+)?";
          default -> throw new AssertionError(type);
        };
    assertTrue(value.matches(pattern), type + ": " + value);
  }

  /** Types whose names the taxonomy has, or that the descriptor declares, each once in a file. */
  @Test
  void column_types_are_those_of_the_budget_taxonomy_or_declared_here() throws IOException {
    JsonNode root = descriptor(files(sample()));
    Set<String> declared = new HashSet<>();
    root.get("columnTypes").get(1).forEach(type -> declared.add(type.get("name").asText()));
    Map<String, String> taxonomy = new HashMap<>();
    for (String level : List.of("", "level1:", "level2:", "level3:")) {
      for (String concept : List.of("functional", "economic", "administrative")) {
        taxonomy.put(concept + "-classification:generic:" + level + "code", "string");
        taxonomy.put(concept + "-classification:generic:" + level + "label", "string");
      }
    }
    for (String name :
        List.of(
            "budget-line-id",
            "direction",
            "expenditure-type:code",
            "expenditure-type:label",
            "activity:generic:project:code",
            "activity:generic:project:label",
            "fin-source:generic:code",
            "fin-source:generic:label",
            "value-currency:code",
            "phase:id")) {
      taxonomy.put(name, "string");
    }
    taxonomy.put("value", "number");
    taxonomy.put("date:fiscal-year", "integer");
    for (JsonNode resource : root.get("resources")) {
      Set<String> used = new HashSet<>();
      JsonNode schema = resource.get("schema");
      List<JsonNode> fields = new ArrayList<>();
      schema.get("fields").forEach(fields::add);
      if (schema.has("extraFields")) {
        schema.get("extraFields").forEach(fields::add);
      }
      for (JsonNode field : fields) {
        if (field.has("columnType")) {
          String type = field.get("columnType").asText();
          assertTrue(used.add(type), type + " twice");
          assertTrue(declared.contains(type) || taxonomy.containsKey(type), type);
          assertEquals(taxonomy.getOrDefault(type, "string"), field.get("type").asText());
        }
      }
    }
  }

  @Test
  void every_unit_and_project_a_line_names_has_its_row_and_keys_are_unique() throws IOException {
    Map<String, String> files = files(sample());
    Set<String> units = keys(files, "units.csv", "unit_code");
    Set<String> projects = keys(files, "projects.csv", "project_code");
    keys(files, "lines.csv", "line_id");
    for (CSVRecord line : rows(files, "lines.csv")) {
      assertTrue(units.contains(line.get("unit_code")));
      String project = line.get("project_code");
      assertTrue(project.isEmpty() || projects.contains(project));
    }
  }

  private static Set<String> keys(Map<String, String> files, String file, String column)
      throws IOException {
    Set<String> keys = new HashSet<>();
    for (CSVRecord row : rows(files, file)) {
      assertTrue(keys.add(row.get(column)), row.get(column));
    }
    return keys;
  }

  @Test
  void a_name_that_begins_like_a_formula_is_disarmed_and_odd_texts_stay_whole() throws IOException {
    Path ledger =
        Files.writeString(
            folder.resolve("ledger.csv"),
            """
            单位编码,单位名称,功能科目编码,支出类别,部门经济科目编码,政府经济科目编码,项目编码,项目名称,资金来源,年度,金额（元）
            001,某某局,2013102,项目支出,,,P1,=1+1,一般公共预算,当年,-55000.50
            001,某某局,2013102,项目支出,,,P2,"“甲”,""乙""项目",一般公共预算,当年,70000
            """);
    Heading heading = new Heading("lvliang-2025", 2025, new Department("某某局"));
    Map<String, String> files = files(figures(LEDGERS.read(ledger, heading, null)));
    List<String> names = new ArrayList<>();
    for (CSVRecord line : rows(files, "lines.csv")) {
      names.add(line.get("project_name") + " " + line.get("amount_yuan"));
    }
    assertEquals(List.of("'=1+1 -55000.50", "“甲”,\"乙\"项目 70000.00"), names);
  }

  @Test
  void the_same_budget_gives_the_same_files() {
    assertEquals(files(sample()), files(sample()));
  }
}
