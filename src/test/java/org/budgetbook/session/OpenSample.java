package org.budgetbook.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.budgetbook.book.Book;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.sheet.FactWords;

/** The sample department, which has data in every table, open in a workspace of its own. */
public final class OpenSample implements AutoCloseable {

  private final Vocabulary vocabulary;
  private final Messages messages;
  private final WorkspaceSession workspace;
  private final BudgetSession budget;

  public OpenSample(Path folder) {
    this(folder, Resources.ofProgram(), SampleBook.factsAlone());
  }

  /** Another book, or the sample in an edition that the program does not bring along. */
  public OpenSample(Path folder, Resources resources, Book book) {
    vocabulary = new Vocabulary(resources);
    messages = new Messages(resources);
    Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    workspace = new WorkspaceDesk(resources, noon).create(folder.resolve("work"));
    budget = workspace.create(book);
  }

  public BudgetSession budget() {
    return budget;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Messages messages() {
    return messages;
  }

  public FactWords words() {
    return new FactWords(budget.edition(), vocabulary, messages);
  }

  public FigureTyping typing() {
    return new FigureTyping(budget, vocabulary, words());
  }

  @Override
  public void close() {
    workspace.close();
  }
}
