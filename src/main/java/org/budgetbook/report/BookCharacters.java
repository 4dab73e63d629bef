package org.budgetbook.report;

import java.util.OptionalInt;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.report.table.TablePages;
import org.budgetbook.report.type.Typefaces;

/** Refuses a book with a character that no font has: the page would silently lack it. */
final class BookCharacters {

  /** So much of a long text is repeated in the sentence. */
  private static final int SHOWN = 16;

  /** Every font set falls back on the same fonts: one stands for all. */
  private final Typefaces typefaces;

  private final TablePages tables;

  BookCharacters(Typefaces typefaces, TablePages tables) {
    this.typefaces = typefaces;
    this.tables = tables;
  }

  /**
   * @throws RefusedException naming the character and where it stands
   */
  void check(Disclosure disclosure) {
    text(disclosure.title(), disclosure.title());
    text(disclosure.title(), disclosure.department());
    for (Disclosure.Part part : disclosure.parts()) {
      text(part.title(), part.title());
      for (Block block : part.blocks()) {
        switch (block) {
          case Block.Heading heading -> text(part.title(), heading.text());
          case Block.Paragraph paragraph -> text(part.title(), paragraph.text());
          case Block.StatutoryTable table -> tables.check(table.figures());
          case Block.ChartBlock chart ->
              ChartPicture.texts(chart.chart()).forEach(text -> text(chart.chart().title(), text));
          case Block.Form form -> form(form.form());
        }
      }
    }
  }

  private void form(TargetForm form) {
    text(form.title(), form.title());
    text(form.title(), form.projectName());
    text(form.title(), form.subtitle());
    text(form.title(), form.footer());
    for (TargetForm.FormRow row : form.rows()) {
      for (TargetForm.FormCell cell : row.cells()) {
        text(form.title() + " " + form.projectName(), cell.text());
      }
    }
  }

  private void text(String where, String text) {
    OptionalInt missing = typefaces.missing(text);
    if (missing.isPresent()) {
      int at = text.indexOf(Character.toString(missing.getAsInt()));
      int from = text.offsetByCodePoints(at, -Math.min(SHOWN / 2, text.codePointCount(0, at)));
      int left = text.codePointCount(from, text.length());
      int to = text.offsetByCodePoints(from, Math.min(SHOWN, left));
      throw RefusedException.of(
          "report.character.missing.text",
          where,
          (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""),
          Character.toString(missing.getAsInt()),
          String.format("%04X", missing.getAsInt()));
    }
  }
}
