package org.budgetbook.desktop.shell;

import java.util.concurrent.CompletionStage;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.desktop.preview.Place;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.desktop.preview.PreviewDesk;

/** Joins the preview with the session and with the screens that its pages lead to. */
final class BookPlaces implements PreviewDesk {

  private final NarrativePlaces narrative;
  private final Places places;
  private final BookOutput output;
  private final WindowActions actions;

  BookPlaces(NarrativePlaces narrative, Places places, BookOutput output, WindowActions actions) {
    this.narrative = narrative;
    this.places = places;
    this.output = output;
    this.actions = actions;
  }

  @Override
  public CompletionStage<PreviewBook> book() {
    return narrative.disclosure().thenApplyAsync(output::lay);
  }

  @Override
  public Runnable follow(Runnable changed) {
    return narrative.follow(changed);
  }

  @Override
  public void show(Place place) {
    switch (place) {
      case Place.Cell cell -> places.showCell(cell.address());
      case Place.Entry entry -> places.showEntry(entry.key());
      case Place.Passage passage -> places.showPassage(passage.key());
      case Place.Table table -> places.showTable(table.id());
      case Place.Form form -> places.showForm(form.project());
      case Place.Text text -> places.showText(text.part());
      case Place.InBook inBook -> {}
    }
  }

  @Override
  public void print(PreviewBook book, int page) {
    actions.print(book, page);
  }

  @Override
  public void export() {
    actions.export();
  }
}
