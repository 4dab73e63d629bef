package org.budgetbook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.CodeSearch;
import org.budgetbook.library.Messages;
import org.budgetbook.library.NameSearch;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be found from the palette, as things are when it is opened. */
final class PaletteEntries {

  private static final int MOST_CODES = 12;
  private static final String PATH = " / ";

  /** A 项 of the functional and a 款 of the economic classification. */
  private static final int FUNCTIONAL_DIGITS = 7;

  private static final int ECONOMIC_DIGITS = 5;

  private final MainWindow window;
  private final Messages messages;
  private final @Nullable BudgetPane budget;
  private final NameSearch names = new NameSearch();
  private final List<PaletteEntry> fixed = new ArrayList<>();
  private final List<CodeSearch> codes = new ArrayList<>();

  PaletteEntries(MainWindow window, Messages messages, @Nullable BudgetPane budget) {
    this.window = window;
    this.messages = messages;
    this.budget = budget;
    if (budget != null) {
      ofBudget(budget);
    }
    action("start.new", "", Feather.FILE_PLUS, window.flow()::beginNew);
    action("start.import", "", Feather.UPLOAD, window.flow()::beginImport);
    action("start.rebuild", "", Feather.LAYERS, window.flow()::beginRebuild);
    action("start.open-workspace", "", Feather.FOLDER, window.flow()::openWorkspace);
    action("manual.title", "", Feather.HELP_CIRCLE, window::openManual);
    action("palette.theme", "", Feather.MOON, window::toggleTheme);
    action("palette.text-size", "", Feather.TYPE, window::nextTextSize);
  }

  private void ofBudget(BudgetPane pane) {
    for (Part part : pane.parts()) {
      fixed.add(
          new PaletteEntry(
              part.isTable() ? Feather.GRID : Feather.EDIT_3,
              part.number(),
              part.title(),
              part.fullTitle(),
              () -> pane.choose(part)));
    }
    Book book = pane.session().book();
    book.projects()
        .values()
        .forEach(project ->
            fixed.add(
                new PaletteEntry(
                    Feather.BRIEFCASE,
                    project.code().value(),
                    project.name(),
                    messages.text("palette.project", project.code()),
                    () -> pane.ledger().showProject(project.code()))));
    int year = book.heading().year();
    var catalogs = pane.session().edition().catalogs();
    codes.add(new CodeSearch(catalogs.of(CatalogKind.FUNCTIONAL), year, FUNCTIONAL_DIGITS));
    codes.add(new CodeSearch(catalogs.of(CatalogKind.DEPARTMENT_ECONOMIC), year, ECONOMIC_DIGITS));
    pane.session()
        .nextUndo()
        .ifPresent(label ->
            fixed.add(
                new PaletteEntry(
                    Feather.CORNER_UP_LEFT,
                    "",
                    messages.text("palette.undo"),
                    messages.text(label),
                    pane::undo)));
    pane.session()
        .nextRedo()
        .ifPresent(label ->
            fixed.add(
                new PaletteEntry(
                    Feather.CORNER_UP_RIGHT,
                    "",
                    messages.text("palette.redo"),
                    messages.text(label),
                    pane::redo)));
    action("shell.preview", "palette.preview.key", Feather.EYE, window::preview);
    action("shell.print", "palette.print.key", Feather.PRINTER, window::print);
    action("shell.export", "palette.export.key", Feather.SHARE, window::export);
    action("import.palette", "", Feather.DOWNLOAD, () -> window.bring(IncomingFlow::ledger));
    action(
        "import.template.palette",
        "import.template.key",
        Feather.FILE_TEXT,
        () -> window.incoming().template(pane.session()));
    action(
        "published.last-year.open", "", Feather.REWIND, () -> window.bring(IncomingFlow::lastYear));
    action("parts.merge.palette", "", Feather.GIT_MERGE, () -> window.bring(IncomingFlow::merge));
    action("parts.export.palette", "parts.export.key", Feather.UPLOAD, window::exportPart);
    action("shell.back", "", Feather.ARROW_LEFT, window::backToStart);
  }

  private void action(String key, String detail, Feather icon, Runnable action) {
    String said = detail.isEmpty() ? "" : messages.text(detail);
    fixed.add(new PaletteEntry(icon, "", messages.text(key), said, action));
  }

  /** What is found by what is typed: by part of a name, by pinyin, by the beginning of a code. */
  List<PaletteEntry> find(String typed) {
    String wanted = typed.strip();
    List<PaletteEntry> found =
        new ArrayList<>(
            fixed.stream()
                .filter(entry ->
                    wanted.isEmpty()
                        || !entry.code().isEmpty() && entry.code().startsWith(wanted)
                        || names.matches(entry.title(), wanted))
                .toList());
    BudgetPane pane = budget;
    if (pane != null && !wanted.isEmpty()) {
      List<TableFigures> tables = pane.session().tables();
      for (CodeSearch search : codes) {
        search.find(wanted, MOST_CODES).forEach(match -> found.add(code(match, pane, tables)));
      }
    }
    return found;
  }

  /** A code in use leads to its row, another to where it can be entered. */
  private PaletteEntry code(CodeSearch.Match match, BudgetPane pane, List<TableFigures> tables) {
    String code = match.entry().code();
    Optional<TableFigures> shown =
        tables.stream()
            .filter(table -> table.rows().stream().anyMatch(row -> TableReveal.hasRow(row, code)))
            .findFirst();
    return new PaletteEntry(
        Feather.HASH,
        code,
        code + " " + match.entry().name(),
        String.join(PATH, match.path().subList(0, match.path().size() - 1)),
        () ->
            shown.ifPresentOrElse(
                table -> pane.ledger().showCode(table.definition().id(), code),
                () -> pane.ledger().showBasic()));
  }
}
