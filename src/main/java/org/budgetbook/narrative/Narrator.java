package org.budgetbook.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.Passage;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.BookOutline;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.narrative.Block.Wording;

/**
 * Writes the finished disclosure of a book in an edition's words. Made once for an edition; may
 * then be asked from any thread.
 */
public final class Narrator {

  private final Edition edition;
  private final Templates templates;

  public Narrator(Edition edition) {
    this.edition = edition;
    this.templates = new Templates(edition.outline().narrative());
  }

  /** The edition whose words it speaks. */
  public Edition edition() {
    return edition;
  }

  /**
   * The whole disclosure.
   *
   * @param tables all tables of the edition, calculated from this very state of the book
   */
  public Disclosure disclosure(Book book, List<TableFigures> tables) {
    return new Telling(book, tables).disclosure();
  }

  /**
   * The edit that gives a paragraph the accountant's words. The references that still stand in them
   * stay alive; a text that is blank or just the template's gives the paragraph back to the
   * template.
   *
   * @param paragraph the key of a paragraph that is or was the template's
   * @param edited plain text, as it is to be read
   * @return empty when nothing changes
   */
  public Optional<PassageEdit> reword(
      Book book, List<TableFigures> tables, String paragraph, String edited) {
    Telling telling = new Telling(book, tables);
    EntryKey sentence = new EntryKey(paragraph);
    EntryKey key = SentenceDefinition.rewordingKey(sentence);
    Optional<Placed<Passage>> before = book.supplement().passages().placed(key);
    Optional<Placed<Passage>> after =
        Rewording.of(telling.template(sentence), telling.sentence(sentence).runs(), edited)
            .map(text ->
                new Placed<>(
                    before.map(Placed::position).orElse(book.supplement().passages().endPosition()),
                    new Passage(key, text)));
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new PassageEdit(before.orElse(null), after.orElse(null)));
  }

  /** One state of a book being written out. Confined to one call. */
  private final class Telling {

    private final Book book;
    private final int year;
    private final List<TableFigures> tables;
    private final StatedFigures figures;
    private final RowLists lists;
    private final TextNumbers texts;
    private final Charts charts;

    Telling(Book book, List<TableFigures> tables) {
      this.book = book;
      this.year = book.heading().year();
      this.tables = tables;
      this.figures = new StatedFigures(edition, book, tables);
      this.lists = new RowLists(figures);
      this.texts = new TextNumbers(edition.outline().narrative().format());
      this.charts = new Charts(figures, lists, texts);
    }

    Disclosure disclosure() {
      BookOutline outline = edition.outline();
      return new Disclosure(
          withYear(outline.coverTitle()),
          book.heading().department().name(),
          year,
          outline.parts().stream().map(this::part).toList());
    }

    private Disclosure.Part part(OutlinePart part) {
      List<Block> blocks = new ArrayList<>();
      part.items().forEach(item -> blocks.addAll(blocks(item)));
      return new Disclosure.Part(part.id(), withYear(part.title()), blocks);
    }

    private List<Block> blocks(OutlineItem item) {
      return switch (item) {
        case OutlineItem.Heading heading ->
            List.of(new Block.Heading(heading.level(), heading.id(), withYear(heading.text())));
        case OutlineItem.Written written -> written(written.passage());
        case OutlineItem.Sentence sentence -> List.of(sentence(sentence.key()));
        case OutlineItem.Tables all ->
            tables.stream().<Block>map(Block.StatutoryTable::new).toList();
        case OutlineItem.Chart chart -> chart(chart.id());
        case OutlineItem.TargetForms all -> forms();
        case OutlineItem.Term term ->
            List.of(
                new Block.Paragraph(
                    "term." + term.id(),
                    List.of(new Run.Words(term.term() + term.meaning())),
                    Wording.FIXED));
      };
    }

    private List<Block> written(EntryKey key) {
      Optional<Passage> passage = book.supplement().passages().find(key);
      if (passage.isEmpty()) {
        Run missing = new Run.Missing(key, texts.format().notWritten());
        return List.of(new Block.Paragraph(key.value(), List.of(missing), Wording.WRITTEN));
      }
      List<Block> paragraphs = new ArrayList<>();
      for (String text : WrittenText.paragraphs(passage.get().text())) {
        paragraphs.add(
            new Block.Paragraph(
                key + "." + (paragraphs.size() + 1),
                List.of(new Run.Written(key, text, false)),
                Wording.WRITTEN));
      }
      return paragraphs;
    }

    /** The paragraph in the accountant's words where there are any, else in the template's. */
    private Block.Paragraph sentence(EntryKey key) {
      List<Run> template = template(key);
      return book.supplement()
          .passages()
          .find(SentenceDefinition.rewordingKey(key))
          .map(passage -> Rewording.shown(key.value(), passage.text(), template))
          .orElseGet(() -> new Block.Paragraph(key.value(), template, Wording.TEMPLATE));
    }

    private List<Run> template(EntryKey key) {
      SentenceRuns runs = new SentenceRuns();
      NumberWords numbers = new NumberWords(figures, texts, runs);
      ListWords rows = new ListWords(lists, book, texts, runs);
      BookWords words = new BookWords(figures, numbers, texts.format().listSeparator(), runs);
      return runs.cut(templates.fill(key, new SentenceWords(numbers, rows, words)));
    }

    private List<Block> chart(String id) {
      return edition.outline().narrative().charts().stream()
          .filter(chart -> chart.id().equals(id))
          .map(charts::chart)
          .flatMap(Optional::stream)
          .<Block>map(Block.ChartBlock::new)
          .toList();
    }

    private List<Block> forms() {
      TargetFormLayout layout =
          new TargetFormLayout(
              edition.outline().targetForm(), book, texts.format().listSeparator());
      return book.projects().values().stream()
          .flatMap(project -> book.supplement().targets().find(project.code()).stream())
          .<Block>map(target -> new Block.Form(layout.form(target)))
          .toList();
    }

    private String withYear(String text) {
      return TableDefinition.withYear(text, year);
    }
  }
}
