package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.check.input.CheckedTable;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.reconstruction.Equations.Answer;
import org.budgetbook.reconstruction.Reconstruction.Impossible;
import org.budgetbook.reconstruction.Reconstruction.Rebuilt;

/**
 * Rebuilds a ledger from a department's published tables (由公开表还原预算明细). Every printed figure fixes
 * its exact sum to half a last place; amounts are found that keep all of them at once, and then the
 * sides of the tables are joined to lines.
 */
public final class LedgerRebuilder {

  private static final long YUAN = 100;
  private static final long FEN = 1;

  private final Edition edition;
  private final Affinities affinities;

  public LedgerRebuilder(Edition edition, Affinities affinities) {
    this.edition = edition;
    this.affinities = affinities;
  }

  /**
   * The book behind the tables, or why there is none.
   *
   * @param printed all tables of the edition, by number
   * @throws RefusedException if the tables are not complete or cannot be understood
   */
  public Reconstruction rebuild(Heading heading, Map<Integer, CheckedTable> printed) {
    PublishedTables tables = new PublishedTables(edition, heading.year(), printed);
    Unknowns unknowns = new Unknowns(tables);
    int count = unknowns.all().size();
    List<FigureSum> sums = new FigureSums(tables, unknowns.all()).all();
    Equations equations = new Equations(count, sums);
    try {
      long[] start = beginning(count, sums);
      Answer answer = equations.solve(unknowns.laws(), YUAN, start);
      long unit = YUAN;
      if (answer instanceof Answer.Contradiction) {
        unit = FEN;
        answer = equations.solve(unknowns.laws(), FEN, start);
      }
      return switch (answer) {
        case Answer.Contradiction contradiction ->
            new Impossible(
                contradiction.figures().isEmpty()
                    ? List.of()
                    : new Contradictions(equations, unknowns.laws(), count)
                        .smallest(contradiction.figures()));
        case Answer.Amounts found ->
            rebuilt(heading, tables, unknowns, equations, wished(unknowns, equations, found, unit));
      };
    } catch (ArithmeticException tooLarge) {
      throw new RefusedException(Message.of("reconstruction.too-large"), tooLarge);
    }
  }

  /** What is printed, wherever a figure is one unknown alone. */
  private static long[] beginning(int count, List<FigureSum> sums) {
    long[] start = new long[count];
    for (FigureSum sum : sums) {
      if (sum.unknowns().length == 1) {
        start[sum.unknowns()[0]] = (sum.figure().low() + sum.figure().high() + 1) / 2;
      }
    }
    return start;
  }

  /** Amounts that keep as many wishes as can be kept together. */
  private long[] wished(Unknowns unknowns, Equations equations, Answer.Amounts found, long unit) {
    List<Law> wishes = new ArrayList<>();
    for (int revenue : unknowns.where(Unknown.Revenue.class, one -> hasFiner(unknowns, one))) {
      wishes.add(new Law(new int[] {revenue}, new int[0], true));
    }
    long[] amounts = kept(unknowns, equations, wishes, found.fen(), unit);
    for (FundSource source : FundSource.values()) {
      for (Timing timing : Timing.values()) {
        if (unknowns.listsPairs(source, timing)) {
          wishes.addAll(
              Joining.basic(unknowns, source, timing, affinities.pairings()).wishes(amounts));
          wishes.addAll(unknowns.operatingIsAll(source, timing, amounts));
        }
        wishes.addAll(Joining.project(unknowns, source, timing).wishes(amounts));
      }
    }
    return kept(unknowns, equations, wishes, amounts, unit);
  }

  private static boolean hasFiner(Unknowns unknowns, Unknown.Revenue revenue) {
    return unknowns.all().stream()
        .anyMatch(other ->
            other instanceof Unknown.Revenue finer
                && finer.source() == revenue.source()
                && !finer.equals(revenue)
                && finer.code().isWithin(revenue.code()));
  }

  /** Gives up wishes until the rest can be kept; those given up leave the list. */
  private static long[] kept(
      Unknowns unknowns, Equations equations, List<Law> wishes, long[] start, long unit) {
    while (!wishes.isEmpty()) {
      List<Law> laws = new ArrayList<>(unknowns.laws());
      laws.addAll(wishes);
      switch (equations.solve(laws, unit, start)) {
        case Answer.Amounts amounts -> {
          return amounts.fen();
        }
        case Answer.Contradiction contradiction -> {
          if (!wishes.removeIf(contradiction.laws()::contains)) {
            wishes.clear();
          }
        }
      }
    }
    return start;
  }

  private Reconstruction rebuilt(
      Heading heading,
      PublishedTables tables,
      Unknowns unknowns,
      Equations equations,
      long[] amounts) {
    List<DraftLine> lines = new DraftLines(tables, unknowns, equations, affinities, amounts).all();
    BookMaking making = new BookMaking(heading, tables.holders(), affinities);
    Book book = making.book(lines, unknowns.all(), amounts);
    List<Message> toConfirm = new ArrayList<>(making.toConfirm());
    toConfirm.addAll(new Proof(edition, tables).differences(book));
    return new Rebuilt(book, making.sureness(), toConfirm);
  }
}
