package org.budgetbook.report;

import java.util.OptionalInt;
import org.budgetbook.chart.ChartPicture;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.report.table.TablePages;
import org.budgetbook.report.type.TypeCase;
import org.budgetbook.report.type.Typefaces;

/** Refuses a book with a character that no font has: the page would silently lack it. */
final class BookCharacters {

  /** So much of a long text is repeated in the sentence. */
  private static final int SHOWN = 16;

  private final TypeCase types;
  private final TablePages tables;

  BookCharacters(TypeCase types, TablePages tables) {
    this.types = types;
    this.tables = tables;
  }

  /**
   * @throws RefusedException naming the character and where it stands
   */
  void check(Disclosure disclosure) {
    text(disclosure.title(), disclosure.title(), Typefaces.TITLE);
    text(disclosure.title(), disclosure.department(), Typefaces.HEI);
    for (Disclosure.Part part : disclosure.parts()) {
      text(part.title(), part.title(), Typefaces.TITLE);
      text(part.title(), part.title(), Typefaces.HEI);
      for (Block block : part.blocks()) {
        switch (block) {
          case Block.Heading heading -> {
            text(
                part.title(), heading.text(), heading.level() == 1 ? Typefaces.HEI : Typefaces.KAI);
            text(part.title(), heading.text(), Typefaces.BODY);
          }
          case Block.Paragraph paragraph -> text(part.title(), paragraph.text(), Typefaces.BODY);
          case Block.StatutoryTable table -> tables.check(table.figures());
          case Block.ChartBlock chart ->
              ChartPicture.texts(chart.chart()).forEach(text -> label(chart.chart().title(), text));
          case Block.Form form -> form(form.form());
        }
      }
    }
  }

  private void form(TargetForm form) {
    text(form.title(), form.title(), Typefaces.TITLE);
    text(form.title(), form.projectName(), Typefaces.BODY);
    text(form.title(), form.subtitle(), Typefaces.SONG);
    text(form.title(), form.footer(), Typefaces.SONG);
    for (TargetForm.FormRow row : form.rows()) {
      for (TargetForm.FormCell cell : row.cells()) {
        text(form.title() + " " + form.projectName(), cell.text(), Typefaces.SONG);
      }
    }
  }

  /** Charts are painted with one font, without those behind it. */
  private void label(String where, String text) {
    missing(where, text, types.of(Typefaces.SONG).missingInFirst(text));
  }

  /**
   * @param fontSet the one that it is printed in
   */
  private void text(String where, String text, String fontSet) {
    missing(where, text, types.of(fontSet).missing(text));
  }

  private static void missing(String where, String text, OptionalInt missing) {
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
