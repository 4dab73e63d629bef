package org.budgetbook.reconstruction;

import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.FactId;
import org.budgetbook.message.Message;

/** What came of rebuilding a ledger from published tables. */
public sealed interface Reconstruction {

  /**
   * A book whose tables print the published figures, every one.
   *
   * @param sureness how far the tables say what each line is
   * @param toConfirm what the tables leave open beside that, as sentences
   */
  record Rebuilt(Book book, Map<FactId, Sureness> sureness, List<Message> toConfirm)
      implements Reconstruction {
    public Rebuilt {
      sureness = Map.copyOf(sureness);
      toConfirm = List.copyOf(toConfirm);
    }

    /** How many lines are of a sureness. */
    public int count(Sureness wanted) {
      return (int) sureness.values().stream().filter(wanted::equals).count();
    }
  }

  /**
   * No ledger without negative lines prints these tables.
   *
   * @param figures figures that cannot stand together; without any one of them the others could.
   *     Empty where each figure by itself allows fractions of a fen only
   */
  record Impossible(List<PrintedFigure> figures) implements Reconstruction {
    public Impossible {
      figures = List.copyOf(figures);
    }
  }
}
