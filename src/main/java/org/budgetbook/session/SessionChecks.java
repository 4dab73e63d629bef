package org.budgetbook.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.check.BookChecks;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.FindingChanges;
import org.budgetbook.check.RuleSet;
import org.budgetbook.check.Tie;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.Changes;
import org.budgetbook.figures.TableFigures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The findings of one open budget. Asleep until somebody asks; from then on each applied action is
 * followed on the session's thread, after the listeners of the action itself have been told, so
 * that figures never wait for checks. Methods may be called from any thread and answer on the
 * session's.
 */
public final class SessionChecks {

  private static final Logger LOG = LoggerFactory.getLogger(SessionChecks.class);

  private final Function<Edition, RuleSet> rules;
  private final SessionFigures figures;
  private final Supplier<Edition> edition;
  private final Supplier<Book> book;
  private final Supplier<List<TableFigures>> lastYear;
  private final SessionWork work;
  private final Listeners<FindingChanges> listeners = new Listeners<>();

  /** Of the session's thread only; null while asleep. */
  private @Nullable BookChecks checks;

  private @Nullable Edition checked;

  SessionChecks(
      Function<Edition, RuleSet> rules,
      SessionFigures figures,
      Supplier<Edition> edition,
      Supplier<Book> book,
      Supplier<List<TableFigures>> lastYear,
      SessionWork work) {
    this.rules = rules;
    this.figures = figures;
    this.edition = edition;
    this.book = book;
    this.lastYear = lastYear;
    this.work = work;
  }

  /** How all rules stand after the actions given so far. */
  public CompletionStage<CheckReport> report() {
    return work.ask(() -> awake().report());
  }

  /** The 勾稽关系核对表: every tie with both sides. */
  public CompletionStage<List<Tie>> ties() {
    return work.ask(() -> awake().ties());
  }

  /**
   * Tells of findings that an action made appear or vanish, on the session's thread, once {@link
   * #report} has been asked for.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<FindingChanges> listener) {
    return listeners.add(listener);
  }

  private BookChecks awake() {
    BookChecks known = checks;
    return known == null ? begin(edition.get(), book.get()) : known;
  }

  private BookChecks begin(Edition of, Book whole) {
    BookChecks fresh = new BookChecks(rules.apply(of), whole, figures.tables(null), lastYear.get());
    checks = fresh;
    checked = of;
    return fresh;
  }

  /** After an action; a fault here is the checks' own and must not undo what was saved. */
  void follow(Edit edit, Changes changes, Edition now, Book after) {
    BookChecks known = checks;
    if (known == null) {
      return;
    }
    try {
      FindingChanges found =
          checked != null && now.id().equals(checked.id())
              ? known.follow(edit, changes, after, id -> figures.table(id, null))
              : difference(known.report(), begin(now, after).report());
      if (!found.isNone()) {
        listeners.tell(found);
      }
    } catch (RuntimeException e) {
      LOG.error("the checks could not follow an action", e);
      checks = null;
    }
  }

  private static FindingChanges difference(CheckReport before, CheckReport after) {
    Set<Finding> old = new HashSet<>(before.findings());
    Set<Finding> fresh = new HashSet<>(after.findings());
    return new FindingChanges(
        after.findings().stream().filter(finding -> !old.contains(finding)).toList(),
        before.findings().stream().filter(finding -> !fresh.contains(finding)).toList());
  }
}
