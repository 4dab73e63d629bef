package org.budgetbook.desktop.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.form.FormPages;
import org.budgetbook.desktop.narrative.NarrativeDesk;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.session.BookNarrative;
import org.budgetbook.session.BudgetSession;

/** Joins the text's screen with the session and with the screens its figures lead to. */
final class NarrativePlaces implements NarrativeDesk {

  private final BudgetSession session;
  private final BookNarrative narrative;
  private final FormPages forms;
  private final TableReveal tables;
  private final Consumer<String> choose;

  /**
   * @param choose goes to the part of an id
   */
  NarrativePlaces(
      BudgetSession session, FormPages forms, TableReveal tables, Consumer<String> choose) {
    this.session = session;
    this.narrative = new BookNarrative(session);
    this.forms = forms;
    this.tables = tables;
    this.choose = choose;
  }

  /** How far the text of a part is. Beside the FX thread. */
  PartState state(String part) {
    boolean open =
        narrative.disclosure().parts().stream()
            .filter(candidate -> candidate.id().equals(part))
            .flatMap(found -> found.blocks().stream())
            .anyMatch(block -> block instanceof Block.Paragraph paragraph && paragraph.isOpen());
    return open ? PartState.UNFINISHED : PartState.DONE;
  }

  @Override
  public CompletionStage<Disclosure> disclosure() {
    return CompletableFuture.supplyAsync(narrative::disclosure);
  }

  @Override
  public CompletionStage<?> reword(String paragraph, String text) {
    return narrative.reword(paragraph, text);
  }

  @Override
  public Runnable follow(Runnable changed) {
    return session.listen(applied -> changed.run());
  }

  @Override
  public void showCell(CellAddress cell) {
    choose.accept(BudgetParts.tablePart(cell.table()));
    tables.cell(cell);
  }

  @Override
  public void showEntry(EntryKey entry) {
    session.edition().entryGroups().stream()
        .filter(group -> holds(group, entry))
        .findFirst()
        .ifPresent(group -> choose.accept(BudgetParts.entryPart(group.id())));
  }

  private static boolean holds(EntryGroup group, EntryKey entry) {
    return group.entries().stream().anyMatch(definition -> definition.key().equals(entry));
  }

  @Override
  public void showPassage(EntryKey passage) {
    choose.accept(BudgetParts.formPart(forms.formOf(passage)));
    Platform.runLater(() -> forms.revealPassage(passage));
  }

  @Override
  public void showTable(String table) {
    choose.accept(BudgetParts.tablePart(table));
  }

  @Override
  public void showForm(ProjectCode project) {
    choose.accept(BudgetParts.formPart("targets"));
    forms.revealTarget(project);
  }
}
