package org.budgetbook.merge;

import java.util.List;
import org.budgetbook.book.Book;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.message.RefusedException;

/**
 * One unit's part of a department's book (单位上报的部分): a book of that unit alone.
 *
 * @param name what conflicts call it: the file's name
 */
public record Part(String name, Origin origin, Book book) {

  /**
   * A part as it was read.
   *
   * @throws RefusedException if the book is not of the one unit that the origin names
   */
  public Part {
    List<UnitCode> units = book.units().asList().stream().map(Unit::code).toList();
    if (!units.equals(List.of(origin.unit()))) {
      throw RefusedException.of("merge.part.unit", name, origin.unit());
    }
  }

  Unit unit() {
    return book.unit(origin.unit());
  }

  UnitFacts facts() {
    return UnitFacts.of(book, origin.unit());
  }

  List<EnteredNumber> numbers() {
    return book.supplement().numbers().asList();
  }

  List<Passage> passages() {
    return book.supplement().passages().asList();
  }

  /** Whether both hand in the same, whenever that was. */
  boolean handsInAs(Part other) {
    return unit().equals(other.unit())
        && Digests.facts(facts()).equals(Digests.facts(other.facts()))
        && Digests.projects(book).equals(Digests.projects(other.book))
        && numbers().equals(other.numbers())
        && passages().equals(other.passages());
  }
}
