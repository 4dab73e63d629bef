package org.budgetbook.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetbook.desktop.control.PartState;
import org.budgetbook.golden.SampleBook;
import org.junit.jupiter.api.Test;

/** When a performance target is finished. */
class TargetsTest {

  @Test
  void the_years_funds_are_held_against_the_years_money_without_what_was_carried_over() {
    assertEquals(PartState.DONE, Targets.state(SampleBook.book()));
  }
}
