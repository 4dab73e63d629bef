package org.budgetbook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;

class BookSchemaTest {

  private final String text = Resources.ofProgram().text("schema/budgetbook-book-1.schema.json");
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Schema schema = registry.getSchema(text);
  private final BookJsonWriter writer = new BookJsonWriter();

  private List<com.networknt.schema.Error> faults(String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void a_hundred_random_books_and_the_published_ones_keep_to_the_schema() {
    for (long seed = 1; seed <= 100; seed++) {
      assertEquals(List.of(), faults(writer.text(new RandomBooks(seed).book("lvliang-2025", 30))));
    }
    assertEquals(List.of(), faults(writer.text(GoldenBooks.book(2023))));
    assertEquals(List.of(), faults(writer.text(GoldenBooks.book(2025))));
  }

  @Test
  void the_schema_is_one_of_draft_2020_12() {
    Schema meta =
        registry.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(text, InputFormat.JSON));
  }

  @Test
  void what_the_reader_refuses_field_by_field_the_schema_refuses_too() {
    String good = writer.text(GoldenBooks.book(2023));
    for (List<String> change :
        List.of(
            List.of("\"version\": 1", "\"version\": 2"),
            List.of("\"year\": 2023", "\"year\": \"2023\""),
            List.of("\"type\": \"administrative\"", "\"type\": \"other\""),
            List.of("\"4856899.00\"", "4856899.00"),
            List.of("\"4856899.00\"", "\"4856899\""),
            List.of("\"functional\": \"2010301\"", "\"functional\": \"20103\""),
            List.of("\"nextId\"", "\"next-id\""),
            List.of("\"revenue\": []", "\"revenue\": null"),
            List.of("\"category\": \"personnel\"", "\"category\": \"project\""))) {
      String bad = good.replaceFirst(Pattern.quote(change.getFirst()), change.getLast());
      assertFalse(bad.equals(good), change.toString());
      assertFalse(faults(bad).isEmpty(), change.toString());
    }
  }
}
