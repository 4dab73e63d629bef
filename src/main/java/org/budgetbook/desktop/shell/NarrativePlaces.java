package org.budgetbook.desktop.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.narrative.NarrativeDesk;
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
  private final Places places;

  NarrativePlaces(BudgetSession session, Places places) {
    this.session = session;
    this.narrative = new BookNarrative(session);
    this.places = places;
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

  /** Whether nothing of the text is still open. Beside the FX thread. */
  boolean finished() {
    return narrative.open() == 0;
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
    places.showCell(cell);
  }

  @Override
  public void showEntry(EntryKey entry) {
    places.showEntry(entry);
  }

  @Override
  public void showPassage(EntryKey passage) {
    places.showPassage(passage);
  }

  @Override
  public void showTable(String table) {
    places.showTable(table);
  }

  @Override
  public void showForm(ProjectCode project) {
    places.showForm(project);
  }
}
