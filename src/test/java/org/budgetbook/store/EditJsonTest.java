package org.budgetbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.CarryOverEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Placed;
import org.budgetbook.book.RandomBooks;
import org.budgetbook.book.RandomEdits;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.junit.jupiter.api.Test;

class EditJsonTest {

  @Test
  void a_thousand_random_edits_come_back_equal() throws IOException {
    RandomBooks random = new RandomBooks(7);
    RandomEdits edits = new RandomEdits(random);
    Book book = random.book(Samples.EDITION, 40);
    for (int i = 0; i < 1_000; i++) {
      Edit edit = edits.next(book);
      assertEquals(edit, EditJson.read(EditJson.write(edit)));
      assertEquals(edit.inverse(), EditJson.read(EditJson.write(edit.inverse())));
      book = book.apply(edit);
    }
  }

  @Test
  void an_amount_is_a_string_in_fen_whatever_its_size() throws IOException {
    Edit edit =
        new CarryOverEdit(
            null,
            new Placed<>(
                7,
                new YearEndCarryOver(
                    new FactId(1),
                    new UnitCode("101"),
                    FundSource.UNIT_FUNDS,
                    Money.ofFen(Long.MIN_VALUE))));
    byte[] payload = EditJson.write(edit);
    assertEquals(
        "{\"edit\":\"carryOver\",\"after\":{\"position\":7,\"id\":1,\"unit\":\"101\","
            + "\"source\":\"UNIT_FUNDS\",\"amount\":\"-9223372036854775808\"}}",
        new String(payload, StandardCharsets.UTF_8));
    assertEquals(edit, EditJson.read(payload));
  }

  @Test
  void a_large_edit_is_gzipped_to_a_tenth() throws IOException {
    List<Edit> all = new ArrayList<>();
    Book book = new RandomBooks(3).book(Samples.EDITION, 40);
    RandomEdits edits = new RandomEdits(new RandomBooks(4));
    for (int i = 0; i < 2_000; i++) {
      Edit edit = edits.next(book);
      book = book.apply(edit);
      all.add(edit);
    }
    EditGroup group = new EditGroup(all);
    byte[] payload = EditJson.write(group);
    assertEquals(0x1f, payload[0]);
    assertEquals(group, EditJson.read(payload));
  }

  @Test
  void a_label_keeps_the_labels_inside_it() throws IOException {
    Message label = Message.of("outer", Message.of("inner", "1,024"), "\"", Message.of("none"));
    assertEquals(label, EditJson.readMessage(EditJson.writeMessage(label)));
  }
}
