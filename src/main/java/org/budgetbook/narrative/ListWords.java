package org.budgetbook.narrative;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.money.Money;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.budgetbook.narrative.StatedRows.StatedRow;
import org.jspecify.annotations.Nullable;

/** The words of a template that go through rows of a table. */
final class ListWords {

  private final RowLists lists;
  private final Book book;
  private final TextNumbers texts;
  private final SentenceRuns runs;

  ListWords(RowLists lists, Book book, TextNumbers texts, SentenceRuns runs) {
    this.lists = lists;
    this.book = book;
    this.texts = texts;
    this.runs = runs;
  }

  /** {@code size("general-classes")}. */
  int size(String list) {
    return lists.rows(list).size();
  }

  /** {@code rows("general-classes")}: each with name, amount and share of the list's sum. */
  TemplateModel rows(String list) {
    Money sum = sum(lists.rows(list));
    return new RowModels(
        lists.rows(list).stream().map(row -> new RowModel(list, row, sum)).toList());
  }

  private record RowModels(List<RowModel> rows) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) {
      return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /** One row in a template; makes a run only of what the template uses. */
  private final class RowModel implements TemplateHashModel {

    private final String list;
    private final StatedRow row;
    private final Money sum;

    RowModel(String list, StatedRow row, Money sum) {
      this.list = list;
      this.row = row;
      this.sum = sum;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      BigDecimal yuan = StatedFigures.yuan(row.amount());
      return switch (key) {
        case "name" -> new SimpleScalar(row.name());
        case "amount" -> new SimpleScalar(live(".amount", texts.amount(yuan), Kind.AMOUNT, yuan));
        case "share" -> {
          BigDecimal percent = TextNumbers.percentOf(yuan, StatedFigures.yuan(sum));
          yield new SimpleScalar(live(".share", texts.percent(percent), Kind.SHARE, percent));
        }
        default -> null;
      };
    }

    private String live(String what, String text, Kind kind, BigDecimal value) {
      return runs.marker(
          new Run.Live(
              list + "." + row.id() + what,
              text,
              new NarrativeFact(kind, row.name(), value, row.cells(), List.of())));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * {@code names("operating-items")}: the names, each once.
   *
   * @param of the list, and what stands between its names if not the language's usual sign
   */
  String names(List<String> of) {
    String list = of.getFirst();
    String separator = of.size() > 1 ? of.get(1) : texts.format().listSeparator();
    List<StatedRow> rows = lists.rows(list);
    String names =
        rows.stream().map(StatedRow::name).distinct().collect(Collectors.joining(separator));
    return live(list + ".names", names, Kind.LIST, lists.definition(list).subject(), null, rows);
  }

  /** {@code projects("projects", "with-target")}: how many, for a comparison. */
  int projects(List<String> selection) {
    return selected(selection).size();
  }

  String projectCount(List<String> selection) {
    List<StatedRow> rows = selected(selection);
    return live(
        name(selection, ".count"),
        Integer.toString(rows.size()),
        Kind.COUNT,
        name(selection, ""),
        BigDecimal.valueOf(rows.size()),
        rows);
  }

  String projectAmount(List<String> selection) {
    List<StatedRow> rows = selected(selection);
    BigDecimal yuan = StatedFigures.yuan(sum(rows));
    return live(
        name(selection, ".amount"),
        texts.amount(yuan),
        Kind.AMOUNT,
        name(selection, ""),
        yuan,
        rows);
  }

  String projectShare(List<String> selection) {
    List<StatedRow> rows = selected(selection);
    BigDecimal percent =
        TextNumbers.percentOf(
            StatedFigures.yuan(sum(rows)),
            StatedFigures.yuan(sum(lists.rows(selection.getFirst()))));
    return live(
        name(selection, ".share"),
        texts.percent(percent),
        Kind.SHARE,
        name(selection, ""),
        percent,
        rows);
  }

  private static String name(List<String> selection, String what) {
    return String.join(".", selection) + what;
  }

  /** The rows of a list of projects that fulfil all conditions named after the list. */
  private List<StatedRow> selected(List<String> selection) {
    List<String> conditions = selection.subList(1, selection.size());
    return lists.rows(selection.getFirst()).stream()
        .filter(row -> conditions.stream().allMatch(condition -> fulfils(row, condition)))
        .toList();
  }

  private boolean fulfils(StatedRow row, String condition) {
    ProjectCode code = new ProjectCode(row.id());
    Supplier<@Nullable ProjectClass> projectClass = () -> book.project(code).projectClass();
    return switch (condition) {
      case "with-target" -> book.supplement().targets().contains(code);
      case "other-operation" -> projectClass.get() == ProjectClass.OTHER_OPERATION;
      case "specific-goal" -> projectClass.get() == ProjectClass.SPECIFIC_GOAL;
      case "unclassified" -> projectClass.get() == null;
      default -> throw new IllegalArgumentException("no condition " + condition);
    };
  }

  private static Money sum(List<StatedRow> rows) {
    return rows.stream().map(StatedRow::amount).reduce(Money.ZERO, Money::plus);
  }

  private String live(
      String name,
      String text,
      Kind kind,
      String subject,
      @Nullable BigDecimal value,
      List<StatedRow> rows) {
    List<CellAddress> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    return runs.marker(
        new Run.Live(name, text, new NarrativeFact(kind, subject, value, cells, List.of())));
  }
}
