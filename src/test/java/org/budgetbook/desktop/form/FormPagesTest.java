package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.PageStage;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.junit.jupiter.api.Test;

class FormPagesTest extends OpenForm {

  private static final EntryKey TOTAL = new EntryKey("prior-year.total");

  private String lastLabel(BudgetSession session) {
    return session.nextUndo().map(messages::text).orElse("");
  }

  private static Optional<Passage> passage(BudgetSession session, String key) {
    return session.book().supplement().passages().find(new EntryKey(key));
  }

  private static ReasonState state(
      BudgetSession session, Reasons reasons, org.budgetbook.edition.PassageDefinition reason) {
    Book book = session.book();
    return ReasonState.of(reason, book, reasons.change(reason, book));
  }

  @Test
  void a_text_is_saved_with_its_paragraphs_when_its_field_is_left() {
    try (PageStage stage = open("overview")) {
      put(stage, "overview-duties", "一、贯彻政策。\n二、管理文化活动。\n");
      leave(stage);
      Fx.await("it is saved", () -> passage(stage.session(), "overview.duties").isPresent());
      assertEquals(
          new Passage(new EntryKey("overview.duties"), "一、贯彻政策。\n二、管理文化活动。"),
          passage(stage.session(), "overview.duties").orElseThrow());
      assertEquals("填写 本部门职责", lastLabel(stage.session()));
    }
  }

  @Test
  void a_text_is_saved_after_a_pause_though_its_field_is_never_left() {
    try (PageStage stage = open("overview")) {
      put(stage, "overview-organisation", "内设机构 6 个");
      Fx.await("it is saved", () -> passage(stage.session(), "overview.organisation").isPresent());
    }
  }

  @Test
  void a_text_written_with_pauses_is_one_step_of_undo() {
    try (PageStage stage = open("overview")) {
      BudgetSession session = stage.session();
      for (String text : List.of("一、", "一、贯彻政策")) {
        put(stage, "overview-duties", text);
        Fx.await(
            "a pause saves it",
            () ->
                passage(session, "overview.duties")
                    .filter(saved -> saved.text().equals(text))
                    .isPresent());
      }
      session.undo().toCompletableFuture().join();
      assertEquals(Optional.empty(), passage(session, "overview.duties"));
    }
  }

  @Test
  void what_is_typed_last_is_saved_when_the_page_is_left_at_once() {
    Book[] saved = new Book[1];
    try (PageStage stage = open("department")) {
      put(stage, "department-name", "栖云市文化馆");
      Fx.run(() -> stage.page().detach());
      Fx.await(
          "it is saved",
          () -> stage.session().book().heading().department().name().equals("栖云市文化馆"));
      saved[0] = stage.session().book();
      assertEquals("修改 部门名称 栖云市文化和旅游局 → 栖云市文化馆", lastLabel(stage.session()));
    }
    assertEquals("栖云市文化馆", saved[0].heading().department().name());
  }

  @Test
  void characters_that_cannot_be_printed_are_named_and_the_others_counted() {
    try (PageStage stage = open("overview")) {
      put(stage, "overview-duties", "甲 乙\uE000\n");
      TextArea area = stage.find("overview-duties", TextArea.class);
      Fx.await(
          "the character is named",
          () -> texts(stage).stream().anyMatch(text -> text.contains("U+E000")));
      assertTrue(Fx.call(() -> texts(stage)).contains("3 字"), area.getText());
    }
  }

  @Test
  void a_reason_is_stale_as_soon_as_its_figure_moves_until_it_is_confirmed() {
    try (PageStage stage = open("reasons")) {
      BudgetSession session = stage.session();
      Reasons reasons = new Reasons(session.edition(), session::table);
      var total =
          session.edition().passages().stream()
              .filter(passage -> Objects.equals(passage.reasonFor(), TOTAL))
              .findFirst()
              .orElseThrow();
      session
          .apply(
              new Action(
                  Message.of("entry.action.insert", 1),
                  new NumberEdit(
                      null, new Placed<>(1, EnteredNumber.of(TOTAL, Money.ofYuan(38_000_000))))))
          .toCompletableFuture()
          .join();
      put(stage, "reason-total", "新增项目");
      leave(stage);
      Fx.await("it is saved", () -> passage(session, "reason.total").isPresent());
      assertEquals(ReasonState.WRITTEN, state(session, reasons, total));
      removeALine(session);
      assertEquals(ReasonState.STALE, state(session, reasons, total));
      Fx.await("the page says so", () -> texts(stage).contains(messages.text("form.state.stale")));
      Button confirm =
          Fx.call(() ->
              (Button)
                  stage.page().node().lookupAll(".button").stream()
                      .filter(javafx.scene.Node::isVisible)
                      .filter(node -> node instanceof Button)
                      .findFirst()
                      .orElseThrow());
      Fx.run(confirm::fire);
      Fx.await("it is confirmed", () -> state(session, reasons, total) == ReasonState.WRITTEN);
      EnteredNumber old = session.book().supplement().numbers().find(TOTAL).orElseThrow();
      session
          .apply(
              new Action(
                  Message.of("entry.action.insert", 1),
                  new NumberEdit(
                      new Placed<>(1, old),
                      new Placed<>(1, EnteredNumber.of(TOTAL, Money.ofYuan(37_000_000))))))
          .toCompletableFuture()
          .join();
      assertEquals(ReasonState.STALE, state(session, reasons, total));
      Fx.await("last year counts too", confirm::isVisible);
      Fx.run(confirm::fire);
      Fx.await("it is confirmed", () -> state(session, reasons, total) == ReasonState.WRITTEN);
      assertEquals("核对 收支总计变动原因", lastLabel(session));
    }
  }

  private static void removeALine(BudgetSession session) {
    var line = session.book().lines().allPlaced().getFirst();
    session
        .apply(
            new Action(
                Message.of("entry.action.remove", 1),
                new org.budgetbook.book.ElementEdit.LineEdit(line, null)))
        .toCompletableFuture()
        .join();
  }

  @Test
  void a_finding_about_a_text_puts_the_keyboard_into_its_field() {
    EntryKey last = new EntryKey("reason.agency-operating");
    FormPages[] pages = new FormPages[1];
    try (PageStage stage =
        new PageStage(
            folder,
            session -> {
              pages[0] = new FormPages(session, messages, resources);
              return pages[0].page("reasons");
            })) {
      Fx.run(() -> pages[0].revealPassage(last));
      TextArea field = stage.find(PassageCard.fieldId(last), TextArea.class);
      assertTrue(Fx.call(field::isFocused));
      Bounds there = Fx.call(() -> field.localToScene(field.getLayoutBounds()));
      double height = Fx.call(() -> field.getScene().getHeight());
      assertTrue(there.getMinY() >= 0 && there.getMaxY() <= height, there.toString());
    }
  }

  @Test
  void each_form_says_how_far_it_is() {
    try (PageStage stage = open("overview")) {
      FormPages pages = new FormPages(stage.session(), messages, resources);
      Book book = stage.session().book();
      assertEquals(
          List.of(
              PartState.DONE, PartState.EMPTY, PartState.EMPTY, PartState.EMPTY, PartState.EMPTY),
          pages.ids().stream().map(id -> pages.state(id, book)).toList());
      put(stage, "overview-duties", "职责");
      leave(stage);
      Fx.await("it is saved", () -> passage(stage.session(), "overview.duties").isPresent());
      assertEquals(PartState.UNFINISHED, pages.state("overview", stage.session().book()));
      assertFalse(pages.title("overview").isEmpty());
    }
  }
}
