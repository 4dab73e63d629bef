package org.budgetbook.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.Place.Target;
import org.budgetbook.desktop.entry.EntryPages;
import org.budgetbook.desktop.form.FormPages;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.session.BudgetSession;

/**
 * Every way into a budget: to a figure, an entered number, a text, a form. Shared by all screens
 * that lead to others. For the FX thread, but for {@link #partOf}.
 */
final class Places {

  private static final String TARGETS = BudgetParts.formPart("targets");

  private final BudgetSession session;
  private final FormPages forms;
  private final EntryPages entries;
  private final TableReveal tables;
  private final Consumer<String> choose;

  /**
   * @param choose goes to the part of an id
   */
  Places(
      BudgetSession session,
      FormPages forms,
      EntryPages entries,
      TableReveal tables,
      Consumer<String> choose) {
    this.session = session;
    this.forms = forms;
    this.entries = entries;
    this.tables = tables;
    this.choose = choose;
  }

  /** Goes to a part. */
  void choose(String part) {
    choose.accept(part);
  }

  void showCell(CellAddress cell) {
    choose.accept(BudgetParts.tablePart(cell.table()));
    tables.cell(cell);
  }

  void showEntry(EntryKey entry) {
    session.edition().entryGroups().stream()
        .filter(group -> holds(group, entry))
        .findFirst()
        .ifPresent(group -> {
          choose.accept(BudgetParts.entryPart(group.id()));
          Platform.runLater(() -> entries.page(group.id()).reveal(entry));
        });
  }

  void showPassage(EntryKey passage) {
    choose.accept(BudgetParts.formPart(forms.formOf(passage)));
    Platform.runLater(() -> forms.revealPassage(passage));
  }

  void showTable(String table) {
    choose.accept(BudgetParts.tablePart(table));
  }

  /** Goes to a part of the text, where it has a page of its own. */
  void showText(String part) {
    choose.accept(BudgetParts.textPart(part));
  }

  void showForm(ProjectCode project) {
    choose.accept(TARGETS);
    forms.revealTarget(project);
  }

  /** Goes to where a finding stands; nowhere when it stands in nothing of ours. */
  void show(Place place) {
    Target target = place.target();
    if (target == null) {
      partOf(place).ifPresent(choose);
      return;
    }
    switch (target) {
      case Target.Cell cell -> showCell(cell.address());
      case Target.OfProject form -> showForm(form.project());
      case Target.Entry entry -> {
        if (isPassage(entry.key())) {
          showPassage(entry.key());
        } else if (entryPart(entry.key()).isPresent()) {
          showEntry(entry.key());
        } else {
          partOf(place).ifPresent(choose);
        }
      }
    }
  }

  /** The key of the words for going there; empty when there is nowhere to go. */
  Optional<String> wayTo(Place place) {
    Target target = place.target();
    if (target == null) {
      return partOf(place).map(part -> "checks.way.table");
    }
    return switch (target) {
      case Target.Cell cell -> Optional.of("checks.way.cell");
      case Target.OfProject form -> Optional.of("checks.way.form");
      case Target.Entry entry -> partOf(place).map(part -> wayTo(entry.key()));
    };
  }

  private String wayTo(EntryKey key) {
    return session.edition().passages().stream()
        .filter(definition -> definition.key().equals(key))
        .findFirst()
        .map(text -> text.reasonFor() == null ? "checks.way.passage" : "checks.way.reason")
        .orElse(textPart(key).isPresent() ? "checks.way.sentence" : "checks.way.entry");
  }

  /** The id of the part in which a finding stands; empty when it stands in none. */
  Optional<String> partOf(Place place) {
    Target target = place.target();
    Optional<String> part = target == null ? Optional.empty() : partOf(target);
    return part.isPresent()
        ? part
        : session.edition().tables().stream()
            .filter(table -> table.number() == place.table())
            .map(TableDefinition::id)
            .map(BudgetParts::tablePart)
            .findFirst();
  }

  private Optional<String> partOf(Target target) {
    return switch (target) {
      case Target.Cell cell -> Optional.of(BudgetParts.tablePart(cell.address().table()));
      case Target.OfProject form -> Optional.of(TARGETS);
      case Target.Entry entry ->
          isPassage(entry.key())
              ? Optional.of(BudgetParts.formPart(forms.formOf(entry.key())))
              : textPart(entry.key()).or(() -> entryPart(entry.key()));
    };
  }

  private Optional<String> entryPart(EntryKey entry) {
    return session.edition().entryGroups().stream()
        .filter(group -> holds(group, entry))
        .findFirst()
        .map(group -> BudgetParts.entryPart(group.id()));
  }

  private boolean isPassage(EntryKey key) {
    return session.edition().passages().stream()
        .anyMatch(definition -> definition.key().equals(key));
  }

  private Optional<String> textPart(EntryKey rewording) {
    return new OutlinePages(session.edition().outline(), session.book().heading().year())
        .ofRewording(rewording)
        .filter(OutlinePages::isText)
        .map(part -> BudgetParts.textPart(part.id()));
  }

  private static boolean holds(EntryGroup group, EntryKey entry) {
    return group.entries().stream().anyMatch(definition -> definition.key().equals(entry));
  }
}
