package org.budgetbook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.control.ActionQueue;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.edition.PassageDefinition;

/** Texts to write, one under another. */
final class PassagesPage implements Page {

  private final FormLayout layout;
  private final List<PassageCard> cards = new ArrayList<>();
  private final Following following;

  PassagesPage(FormPart part, FormDesk desk) {
    layout =
        new FormLayout(desk.text("form.title." + part.id()), desk.text("form.help." + part.id()));
    ActionQueue queue = desk.queue();
    for (PassageDefinition passage : part.passages(desk.session().edition())) {
      PassageCard card = new PassageCard(passage, queue, desk);
      cards.add(card);
      layout.add(card);
    }
    following = new Following(desk.session(), this::show);
  }

  private void show(Book book) {
    cards.forEach(card -> card.show(book));
  }

  @Override
  public Node node() {
    return layout.root();
  }

  @Override
  public void attach() {
    following.start();
  }

  @Override
  public void save() {
    cards.forEach(PassageCard::save);
  }

  @Override
  public void detach() {
    save();
    following.stop();
  }
}
