package org.budgetbook.check.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;

/** Where the outline puts a passage, and what a finished disclosure says there. */
final class Sections {

  private Sections() {}

  /** The heading above a passage; empty when the outline has none. */
  static Optional<OutlineItem.Heading> heading(Edition edition, EntryKey passage) {
    for (OutlinePart part : edition.outline().parts()) {
      OutlineItem.Heading above = null;
      for (OutlineItem item : part.items()) {
        if (item instanceof OutlineItem.Heading heading && heading.level() == 1) {
          above = heading;
        } else if (above != null
            && item instanceof OutlineItem.Written written
            && written.passage().equals(passage)) {
          return Optional.of(above);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a heading stands in a finished disclosure, by its words. */
  static boolean found(PublishedText text, OutlineItem.Heading heading) {
    return text.headings().stream()
        .anyMatch(title -> Texts.plain(title.text()).equals(Texts.plain(heading.text())));
  }

  /** A passage's name in the reader's words. */
  static String label(Edition edition, EntryKey passage) {
    return edition.passages().stream()
        .filter(definition -> definition.key().equals(passage))
        .findFirst()
        .map(definition -> definition.label())
        .orElse(passage.value());
  }

  /** What stands in a section, without blanks; empty when nothing does. */
  static String of(Edition edition, PublishedText text, EntryKey passage) {
    return heading(edition, passage).map(heading -> of(text, heading.id())).orElse("");
  }

  /** The same of a section by its id. */
  static String of(PublishedText text, String section) {
    return text.paragraphs().stream()
        .filter(paragraph -> paragraph.section().equals(section))
        .map(paragraph -> Texts.plain(paragraph.text()))
        .collect(Collectors.joining());
  }
}
