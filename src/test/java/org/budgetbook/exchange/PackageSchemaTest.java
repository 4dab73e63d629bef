package org.budgetbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Draft;
import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.edition.EntryKey;
import org.junit.jupiter.api.Test;

/** What stands in a package and what does not. */
class PackageSchemaTest {

  private final Book sample = Packages.sample();

  @Test
  void the_manifest_keeps_to_its_schema_signed_and_unsigned() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Packages.RESOURCES.text("schema/budgetbook-manifest-1.schema.json"));
    for (Manifest manifest :
        List.of(
            Packages.made(sample, 1, Packages.KEY).manifest(),
            Packages.made(sample, 2, null).manifest())) {
      String text = new String(manifest.bytes(), StandardCharsets.UTF_8);
      assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
      assertEquals(manifest, Manifest.read(manifest.bytes()));
      assertFalse(schema.validate(text.replace("\"sm3\"", "\"sm4\""), InputFormat.JSON).isEmpty());
    }
  }

  @Test
  void notes_and_rows_begun_go_to_the_bureau_but_stand_in_nothing_that_is_published()
      throws IOException {
    String note = "内部说明一二三";
    String begun = "未填完的行四五六";
    Book book =
        sample
            .apply(
                new PassageEdit(
                    null,
                    new Placed<>(
                        sample.supplement().passages().endPosition(),
                        new Passage(new EntryKey("check-note.33.abc.def"), note))))
            .apply(
                new DraftEdit(
                    null,
                    new Placed<>(
                        sample.lines().endPosition(),
                        new Draft(
                            new FactId(sample.nextFactId().value()),
                            "lines",
                            Map.of("unit", begun)))));
    Map<String, byte[]> files = PackageMutations.files(Packages.made(book, 1, null).bytes());
    assertTrue(text(files, "book.json").contains(note));
    for (String name : files.keySet()) {
      if (!name.equals("book.json") && !name.startsWith("check") && name.matches(".*(csv|json)")) {
        assertFalse(text(files, name).contains(note), name);
        assertFalse(text(files, name).contains(begun), name);
      }
    }
  }

  @Test
  void a_unit_called_like_a_formula_is_a_text_in_every_csv() throws IOException {
    Placed<Unit> unit = sample.units().allPlaced().getFirst();
    Book book =
        sample.apply(
            new UnitEdit(
                unit,
                new Placed<>(
                    unit.position(),
                    new Unit(unit.value().code(), "=HYPERLINK(1)", unit.value().type()))));
    Map<String, byte[]> files = PackageMutations.files(Packages.made(book, 1, null).bytes());
    int seen = 0;
    for (String name : files.keySet()) {
      if (name.endsWith(".csv")) {
        for (String line : text(files, name).split("\r\n")) {
          assertFalse(line.matches("(.*,)?\"?=HYPERLINK.*"), name + ": " + line);
          seen += line.contains("'=HYPERLINK") ? 1 : 0;
        }
      }
    }
    assertTrue(seen > 0);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(java.util.Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
  }
}
