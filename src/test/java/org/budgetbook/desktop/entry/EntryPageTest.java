package org.budgetbook.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.Fonts;
import org.budgetbook.desktop.control.PageStage;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPageTest {

  @TempDir Path folder;

  private final Resources resources = Resources.ofProgram();
  private final Messages messages = new Messages(resources);

  private PageStage open(String id) {
    return new PageStage(
        folder,
        session -> {
          String family = Fonts.load(resources);
          return new EntryPages(
                  session, new Vocabulary(resources), messages, family, GridLooks.forgetful())
              .page(id);
        });
  }

  private static EntryPage page(PageStage stage) {
    return (EntryPage) stage.page();
  }

  private static String text(PageStage stage, String id) {
    Label label = stage.find(id, Label.class);
    return Fx.call(label::getText);
  }

  @Test
  void typing_into_the_last_row_begins_a_line_that_is_saved_and_marked_as_incomplete() {
    try (PageStage stage = open("basic")) {
      int lines = stage.session().book().lines().size();
      Button add = stage.find("add-row", Button.class);
      Fx.run(add::fire);
      stage.type("301001");
      stage.press(KeyCode.TAB);
      Fx.await("a draft is saved", () -> stage.session().book().supplement().drafts().size() == 1);
      Fx.await("the page tells of it", () -> text0(stage, "entry-drafts").startsWith("1 "));
      stage.type("30102");
      stage.press(KeyCode.TAB);
      stage.press(KeyCode.TAB);
      stage.type("2070101");
      stage.press(KeyCode.TAB);
      Hyperlink next = stage.find("next-missing", Hyperlink.class);
      Fx.await(
          "the functional code is saved",
          () ->
              stage
                  .session()
                  .book()
                  .supplement()
                  .drafts()
                  .iterator()
                  .next()
                  .cells()
                  .containsKey("functional"));
      Fx.await("the page shows it", () -> page(stage).grid().model().hint(83, 3).isEmpty());
      Fx.run(next::fire);
      stage.type("1234.5");
      stage.press(KeyCode.ENTER);
      Fx.await("the line counts", () -> stage.session().book().lines().size() == lines + 1);
      BudgetLine line = stage.session().book().lines().asList().getLast();
      assertEquals(
          List.of("301001", "30102", "1234.50"),
          List.of(
              line.unit().value(),
              String.valueOf(line.departmentEconomic()),
              line.amount().toYuanText()));
    }
  }

  private static String text0(PageStage stage, String id) {
    return ((Label) stage.page().node().lookup("#" + id)).getText();
  }

  @Test
  void one_units_rows_are_shown_and_all_come_back_by_a_click() {
    try (PageStage stage = open("basic")) {
      assertEquals("共 83 行，合计 21,684,512.70 元", text(stage, "entry-rows"));
      Fx.run(() -> page(stage).view().unitProperty().set(Optional.of(new UnitCode("301002"))));
      String filtered = text(stage, "entry-filtered");
      assertEquals(true, filtered.startsWith("只显示“"), filtered);
      Hyperlink all = stage.find("show-all", Hyperlink.class);
      Fx.run(all::fire);
      assertEquals("共 83 行，合计 21,684,512.70 元", text(stage, "entry-rows"));
      ToggleButton tenThousand = stage.find("amounts-ten-thousand", ToggleButton.class);
      Fx.run(tenThousand::fire);
      assertEquals("共 83 行，合计 2,168.45 万元", text(stage, "entry-rows"));
    }
  }

  @Test
  void the_rows_of_a_selection_are_removed_by_the_button_and_come_back_by_undo() {
    try (PageStage stage = open("projects")) {
      int rows = stage.session().book().lines().size();
      Fx.run(() -> page(stage).grid().select(new CellRange(1, 0, 3, 0)));
      Button remove = stage.find("remove-row", Button.class);
      Fx.run(remove::fire);
      Fx.await("three rows are gone", () -> stage.session().book().lines().size() == rows - 3);
      stage.session().undo().toCompletableFuture().join();
      Fx.await("the page shows them again", () -> page(stage).grid().model().rowCount() == 41);
    }
  }

  @Test
  void a_fact_is_found_on_its_page_though_another_unit_was_chosen() {
    try (PageStage stage = open("basic")) {
      BudgetLine last =
          stage.session().book().lines().values().stream()
              .filter(line -> line.category().isBasic())
              .reduce((one, next) -> next)
              .orElseThrow();
      Fx.run(() -> {
        page(stage).view().unitProperty().set(Optional.of(new UnitCode("301001")));
        page(stage).reveal(last.id());
      });
      CellRange selected = Fx.call(() -> page(stage).grid().selectedRangeProperty().get());
      assertEquals(new CellRange(82, 7, 82, 7), selected);
    }
  }

  @Test
  void a_page_out_of_view_follows_nothing() {
    try (PageStage stage = open("basic")) {
      Fx.run(() -> stage.page().detach());
      BudgetLine line = stage.session().book().lines().iterator().next();
      stage
          .session()
          .apply(
              new org.budgetbook.book.Action(
                  org.budgetbook.message.Message.of("entry.action.remove", 1),
                  new org.budgetbook.book.ElementEdit.LineEdit(
                      stage.session().book().lines().placed(line.id()).orElseThrow(), null)))
          .toCompletableFuture()
          .join();
      assertEquals(84, Fx.call(() -> page(stage).grid().model().rowCount()));
      Fx.run(() -> stage.page().attach());
      assertEquals(83, Fx.call(() -> page(stage).grid().model().rowCount()));
      assertFalse(stage.session().book().lines().contains(line.id()));
    }
  }
}
