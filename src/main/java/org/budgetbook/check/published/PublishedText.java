package org.budgetbook.check.published;

import java.math.BigDecimal;
import java.util.List;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A finished disclosure (公开文本) as it was read, without its tables.
 *
 * @param department the name above the tables; empty where none was read
 * @param paragraphs of parts one, three and four, in their order
 * @param forms the performance target forms
 * @param contents the contents list (目录); empty where there is none
 * @param headings the titles in the body, in their order
 * @param captions captions of tables that are not worded as the edition has them
 * @param lists names that a sentence lists beside those of the table it speaks of
 * @param counts counts beside the names counted
 * @param unreasoned changes told without a reason
 * @param reasoned changes told with a reason
 * @param unread what could not be read: not checked, hence not passed
 */
public record PublishedText(
    String department,
    List<Paragraph> paragraphs,
    List<PublishedForm> forms,
    List<Title> contents,
    List<Title> headings,
    List<Caption> captions,
    List<ListedNames> lists,
    List<CountedNames> counts,
    List<UnreasonedChange> unreasoned,
    List<ReasonedChange> reasoned,
    List<Unread> unread) {

  public PublishedText {
    paragraphs = List.copyOf(paragraphs);
    forms = List.copyOf(forms);
    contents = List.copyOf(contents);
    headings = List.copyOf(headings);
    captions = List.copyOf(captions);
    lists = List.copyOf(lists);
    counts = List.copyOf(counts);
    unreasoned = List.copyOf(unreasoned);
    reasoned = List.copyOf(reasoned);
    unread = List.copyOf(unread);
  }

  /**
   * A paragraph.
   *
   * @param part the outline's part: {@code overview}, {@code narrative}, {@code glossary}; {@code
   *     tables} for figures of tables that are written oddly
   * @param section the outline's heading of the first level; empty before the first
   * @param where page, line and heading in the reader's words
   */
  public record Paragraph(String part, String section, String where, String text) {}

  /**
   * A title.
   *
   * @param page the page the contents list gives; null in the body
   */
  public record Title(String text, String where, @Nullable Integer page) {}

  /** A caption of a table as it stands and as it should be. */
  public record Caption(String where, String text, String right) {}

  /**
   * Names listed.
   *
   * @param expected the names of the table's rows
   * @param complete whether the text claims to list all
   */
  public record ListedNames(
      String where, String subject, List<String> names, List<String> expected, boolean complete) {
    public ListedNames {
      names = List.copyOf(names);
      expected = List.copyOf(expected);
    }
  }

  /** A count and how many names follow it. */
  public record CountedNames(String where, String what, int stated, int listed) {}

  /** A change of so many yuan that is told without a reason. */
  public record UnreasonedChange(String where, String subject, BigDecimal yuan) {}

  /** A change of so many yuan and the reason told for it. */
  public record ReasonedChange(String where, String subject, BigDecimal yuan, String reason) {}

  /**
   * A part that could not be read.
   *
   * @param table the table's number; 0 outside the tables
   * @param where page and line in the reader's words
   */
  public record Unread(int table, String where, Message what) {}
}
