package org.budgetbook.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.message.Message;

/**
 * Rule 53: the texts and forms that a disclosure must have are filled in; of some forms every
 * number ({@code complete}), of others at least one ({@code begun}).
 */
final class Required implements Programme {

  private final List<EntryKey> passages;
  private final List<String> complete;
  private final List<String> begun;

  Required(Parameters parameters) {
    this.passages = parameters.keys("passages");
    this.complete = parameters.texts("complete");
    this.begun = parameters.texts("begun");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.PASSAGES, InputPart.Whole.ENTRIES, InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    if (input.published() != null) {
      published(input, input.published(), findings);
      return;
    }
    Book book = input.book();
    if (book == null) {
      findings.undecided(Message.of("check.unknown.book"));
      return;
    }
    for (PassageDefinition passage : input.edition().passages()) {
      if (passages.contains(passage.key())
          && !book.supplement().passages().contains(passage.key())) {
        findings.add(
            Place.ofSection(passage.label(), new Target.Entry(passage.key())),
            Message.of("check.required.passage", passage.label()));
      }
    }
    for (EntryGroup group : input.edition().entryGroups()) {
      if (complete.contains(group.id()) || begun.contains(group.id())) {
        entries(book, group, complete.contains(group.id()), findings);
      }
    }
  }

  /**
   * A finished disclosure has something written under each heading. Where the heading itself was
   * not found nothing is known; of entered numbers its text must tell one of each group.
   */
  private void published(CheckInput input, PublishedText text, Findings findings) {
    for (EntryKey passage : passages) {
      String label = Sections.label(input.edition(), passage);
      Optional<OutlineItem.Heading> heading = Sections.heading(input.edition(), passage);
      if (heading.isEmpty() || !Sections.found(text, heading.get())) {
        findings.undecided(Message.of("check.unknown.section", label));
      } else if (Sections.of(text, heading.get().id()).isEmpty()) {
        findings.add(Place.ofSection(label, null), Message.of("check.required.passage", label));
      }
    }
    for (EntryGroup group : input.edition().entryGroups()) {
      if (!complete.contains(group.id()) && !begun.contains(group.id())) {
        continue;
      }
      List<EntryDefinition> untold =
          group.entries().stream()
              .filter(entry ->
                  input.stated().stream().noneMatch(one -> one.name().equals(entry.key().value())))
              .toList();
      if (complete.contains(group.id())
          ? !untold.isEmpty()
          : untold.size() == group.entries().size()) {
        findings.undecided(
            Message.of("check.unknown.told", group.title(), untold.getFirst().label()));
      }
    }
  }

  /** One finding for a whole form: a number not entered is not a zero. */
  private static void entries(Book book, EntryGroup group, boolean whole, Findings findings) {
    Set<EntryDefinition> missing = new HashSet<>();
    for (EntryDefinition entry : group.entries()) {
      if (!book.supplement().numbers().contains(entry.key())) {
        missing.add(entry);
      }
    }
    if (whole ? !missing.isEmpty() : missing.size() == group.entries().size()) {
      EntryDefinition first =
          group.entries().stream().filter(missing::contains).findFirst().orElseThrow();
      findings.add(
          Place.ofSection(group.title(), new Target.Entry(first.key())),
          Message.of("check.required.entries", group.title(), missing.size(), first.label()));
    }
  }
}
