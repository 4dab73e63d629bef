package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.check.published.PublishedText.Title;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;

/**
 * Rule 54: the contents list and the body have the same titles, and pages do not run back. Of the
 * body's titles the contents list has those of parts, sections and tables.
 */
final class ContentsMatch implements Programme {

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText text = input.published();
    if (text == null) {
      findings.undecided(Message.of("document.unknown"));
      return;
    }
    if (text.contents().isEmpty()) {
      findings.undecided(Message.of("document.contents.none"));
      return;
    }
    List<String> body = new ArrayList<>();
    text.headings().forEach(title -> body.add(Texts.plain(title.text())));
    text.forms().forEach(form -> body.add(Texts.plain(form.project())));
    Integer page = 0;
    for (Title entry : text.contents()) {
      if (!body.contains(Texts.plain(entry.text()))) {
        findings.add(
            Place.ofSection(entry.where(), null),
            Message.of("document.contents.absent", entry.text()));
      }
      Integer own = entry.page();
      if (own != null && page != null && own < page) {
        findings.add(
            Place.ofSection(entry.where(), null),
            Message.of("document.contents.page", entry.text(), own, page));
      } else {
        page = own;
      }
    }
    unlisted(input.edition(), text, findings);
    for (PublishedText.Caption caption : text.captions()) {
      findings.add(
          Place.ofSection(caption.where(), null),
          Message.of("document.caption", caption.text(), caption.right()));
    }
  }

  private static void unlisted(Edition edition, PublishedText text, Findings findings) {
    Set<String> listed = new HashSet<>();
    text.contents().forEach(title -> listed.add(Texts.plain(title.text())));
    Set<String> wanted = new HashSet<>();
    for (TableDefinition table : edition.tables()) {
      wanted.add(yearless(table.title()));
    }
    for (OutlinePart part : edition.outline().parts()) {
      wanted.add(yearless(part.title()));
      for (OutlineItem item : part.items()) {
        if (item instanceof OutlineItem.Heading heading && heading.level() == 1) {
          wanted.add(yearless(heading.text()));
        }
      }
    }
    for (Title title : text.headings()) {
      String plain = Texts.plain(title.text());
      if (!listed.contains(plain) && wanted.contains(yearless(plain))) {
        findings.add(
            Place.ofSection(title.where(), null),
            Message.of("document.contents.unlisted", title.text()));
      }
    }
  }

  /** The year stands in titles as a number and in the edition as a word in braces. */
  private static String yearless(String title) {
    return Texts.plain(title).replaceAll("\\{year\\}|20\\d\\d", "#");
  }
}
