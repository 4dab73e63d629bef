package org.budgetbook.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenBooksTest {

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_book_is_what_its_parts_make(int year) throws IOException {
    Book built = new BookBuilder(year).build();
    assertEquals(built, GoldenBooks.book(year));
    assertEquals(new BookJsonWriter().text(built), Files.readString(GoldenBooks.file(year)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void every_key_of_the_book_is_one_of_its_edition(int year) {
    Book book = GoldenBooks.book(year);
    Edition edition = new Editions(Resources.ofProgram()).load(book.heading().edition());
    Set<EntryKey> known =
        Stream.concat(
                edition.entryGroups().stream()
                    .flatMap(group -> group.entries().stream())
                    .map(entry -> entry.key()),
                edition.passages().stream().map(PassageDefinition::key))
            .collect(Collectors.toSet());
    Stream.concat(
            book.supplement().numbers().values().stream().map(number -> number.key()),
            book.supplement().passages().values().stream().map(passage -> passage.key()))
        .forEach(key -> assertTrue(known.contains(key), key.value()));
  }

  @Test
  void as_many_targets_as_forms_were_published() {
    assertEquals(8, GoldenBooks.book(2023).supplement().targets().size());
    assertEquals(23, GoldenBooks.book(2025).supplement().targets().size());
  }
}
