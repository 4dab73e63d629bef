package org.budgetbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.CellKind;
import org.junit.jupiter.api.Test;

/** Characters that would be printed as nothing. */
class BookCharactersTest {

  private static final BookReport REPORT = new BookReport(Resources.ofProgram(), List.of());
  private static final Messages MESSAGES = new Messages(Resources.ofProgram());

  /** Assigned to private use: no font has it. */
  private static final String LACKING = "\uE000";

  private static String refusal(Disclosure disclosure) {
    RefusedException refused = assertThrows(RefusedException.class, () -> REPORT.pages(disclosure));
    return MESSAGES.text(refused.sentence());
  }

  private static String sentence(String where, String what) {
    return "《%s》中“%s”里的“%s”（字符编码 U+E000）在打印字体里没有，印出来会缺字；请改用常用字后再打印".formatted(where, what, LACKING);
  }

  @Test
  void a_character_that_the_fonts_lack_in_a_paragraph_is_named_with_its_place() {
    Run written = new Run.Words("本年增加" + LACKING + "项目");
    assertEquals(
        sentence("第一部分 说明", "本年增加" + LACKING + "项目"),
        refusal(HandmadeBooks.of(HandmadeBooks.paragraph(Block.Wording.WRITTEN, written))));
  }

  @Test
  void one_in_a_form_is_named_with_the_form_and_its_project() {
    TargetForm form = HandmadeBooks.with(HandmadeBooks.form(), CellKind.TEXT, "修缮" + LACKING);
    assertEquals(
        sentence(form.title() + " " + form.projectName(), "修缮" + LACKING),
        refusal(HandmadeBooks.of(new Block.Form(form))));
  }

  @Test
  void one_in_a_heading_is_refused_too() {
    assertEquals(
        sentence("第一部分 说明", "一、" + LACKING),
        refusal(HandmadeBooks.of(new Block.Heading(1, "id", "一、" + LACKING))));
  }
}
