package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.PageStage;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.junit.jupiter.api.Test;

/** The form of a project performance target. */
class TargetPageTest extends OpenForm {

  private static Project firstProject(BudgetSession session) {
    return session.book().projects().iterator().next();
  }

  private static PerformanceTarget target(BudgetSession session) {
    return Targets.of(session.book(), firstProject(session).code());
  }

  @Test
  void a_performance_target_is_filled_in_field_by_field_until_it_is_complete() {
    try (PageStage stage = open("targets")) {
      BudgetSession session = stage.session();
      for (TargetText text : TargetText.values()) {
        put(stage, "target-" + text.label().substring("form.target.".length()), "写好的" + text);
        leave(stage);
      }
      put(stage, "funds-annual-local", "83.45万");
      leave(stage);
      Button complete = stage.find("indicator-complete", Button.class);
      Fx.run(complete::fire);
      Fx.await("indicators are there", () -> target(session).indicators().size() == 9);
      Fx.await("rows are there", () -> stage.page().node().lookup("#indicator-name-8") != null);
      assertEquals(
          PartState.UNFINISHED, Targets.state(session.book(), firstProject(session).code()));
      for (int i = 0; i < 9; i++) {
        put(stage, "indicator-name-" + i, "三级指标" + i);
        put(stage, "indicator-annual-" + i, "≥" + i);
      }
      leave(stage);
      Fx.await(
          "the target is done",
          () -> Targets.state(session.book(), firstProject(session).code()) == PartState.DONE);
      assertEquals(Money.ofYuan(834_500), target(session).annual().total());
      assertEquals("三级指标8", target(session).indicators().getLast().name());
      assertEquals(PartState.UNFINISHED, Targets.state(session.book()));
    }
  }

  @Test
  void an_amount_that_is_none_stays_in_its_field_with_the_reason_and_is_not_saved() {
    try (PageStage stage = open("targets")) {
      put(stage, "funds-term-central", "十万");
      leave(stage);
      Fx.await(
          "the reason stands there",
          () -> texts(stage).stream().anyMatch(text -> text.contains("“十万”不是金额")));
      TextField field = stage.find("funds-term-central", TextField.class);
      assertEquals("十万", Fx.call(field::getText));
      assertTrue(stage.session().book().supplement().targets().isEmpty());
      put(stage, "funds-term-central", "=2*5000");
      leave(stage);
      Fx.await("it is corrected", () -> field.getText().equals("10,000.00"));
    }
  }

  @Test
  void an_indicator_moves_with_what_was_just_typed_and_undo_brings_it_back() {
    try (PageStage stage = open("targets")) {
      BudgetSession session = stage.session();
      Button complete = stage.find("indicator-complete", Button.class);
      Fx.run(complete::fire);
      Fx.await("rows are there", () -> stage.page().node().lookup("#indicator-name-1") != null);
      put(stage, "indicator-name-0", "演出场次");
      Button down =
          Fx.call(() ->
              (Button)
                  Objects.requireNonNull(stage.page().node().lookup("#indicator-name-0"))
                      .getParent()
                      .getChildrenUnmodifiable()
                      .get(6));
      Fx.run(down::fire);
      Fx.await("it has moved", () -> target(session).indicators().get(1).name().equals("演出场次"));
      Fx.await(
          "the page shows it",
          () ->
              ((TextField) Objects.requireNonNull(stage.page().node().lookup("#indicator-name-1")))
                  .getText()
                  .equals("演出场次"));
      session.undo().toCompletableFuture().join();
      Fx.await(
          "the page shows it where it was",
          () ->
              ((TextField) Objects.requireNonNull(stage.page().node().lookup("#indicator-name-0")))
                  .getText()
                  .equals("演出场次"));
    }
  }

  @Test
  void another_project_is_filled_in_without_losing_what_the_first_one_holds() {
    try (PageStage stage = open("targets")) {
      BudgetSession session = stage.session();
      put(stage, "target-period", "3年");
      ListView<?> list = stage.find("target-projects", ListView.class);
      Fx.run(() -> list.getSelectionModel().select(1));
      Fx.await("the first is saved", () -> target(session).period().equals("3年"));
      TextField period = stage.find("target-period", TextField.class);
      assertEquals("", Fx.call(period::getText));
      Fx.run(() -> list.getSelectionModel().select(0));
      TextField again = stage.find("target-period", TextField.class);
      assertEquals("3年", Fx.call(again::getText));
    }
  }
}
