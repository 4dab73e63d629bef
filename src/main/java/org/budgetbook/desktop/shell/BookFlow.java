package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.desktop.preview.ExportFormat;
import org.budgetbook.desktop.preview.ExportOrder;
import org.budgetbook.desktop.preview.ExportPanel;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.desktop.preview.PrintOrder;
import org.budgetbook.desktop.preview.PrintPanel;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.session.BookFigures;
import org.budgetbook.session.BookNarrative;
import org.budgetbook.session.BudgetSession;

/** Printing and exporting the finished book: the questions, then the work. For the FX thread. */
final class BookFlow {

  private final BookOutput output;
  private final PackageWork packages;
  private final Background background;
  private final Notices notices;
  private final Messages messages;
  private final Preferences preferences;
  private final FileQuestions files;
  private final DialogVeil dialogs;

  BookFlow(
      DesktopServices services,
      Background background,
      Notices notices,
      Messages messages,
      Preferences preferences,
      FileQuestions files,
      DialogVeil dialogs) {
    output = services.output();
    packages = new PackageWork(services, background, notices, messages, preferences, files);
    this.background = background;
    this.notices = notices;
    this.messages = messages;
    this.preferences = preferences;
    this.files = files;
    this.dialogs = dialogs;
  }

  /** Pages, printers and files. */
  BookOutput output() {
    return output;
  }

  /** What handing in works with. */
  PackageWork packages() {
    return packages;
  }

  /** Asks as what to export, says what is still missing, then asks for the file. */
  void export(BudgetSession session) {
    ExportPanel panel =
        new ExportPanel(
            messages,
            preferences.choice("export.format", ExportFormat.BOOK_PDF),
            format -> {
              dialogs.close();
              export(session, format);
            },
            dialogs::close);
    dialogs.open(panel, panel.first());
    background.run(() -> new BookNarrative(session).open(), panel::open, notices::failed);
  }

  private void export(BudgetSession session, ExportFormat format) {
    preferences.set("export.format", format.name());
    Heading heading = session.book().heading();
    String name =
        messages.text(
            "preview.file." + fileName(format), heading.department().name(), heading.year());
    files
        .export(format, name + "." + format.ending())
        .map(file -> ending(file.toPath(), format))
        .ifPresent(file ->
            notices.work(
                messages.text("preview.export.writing"),
                progress -> {
                  BookFigures figures = session.figures();
                  output.export(
                      new ExportOrder(
                          format, figures, new BookNarrative(session).of(figures), file),
                      progress);
                  return new Written(file, output.canShow());
                },
                this::written));
  }

  private record Written(Path file, boolean showable) {}

  private void written(Written written) {
    String sentence = messages.text("preview.export.done", written.file());
    if (written.showable()) {
      notices.done(
          sentence,
          messages.text("preview.export.show"),
          () ->
              background.run(
                  () -> {
                    output.show(written.file());
                    return true;
                  },
                  shown -> {},
                  notices::failed));
    } else {
      notices.done(sentence);
    }
  }

  /** Some systems' dialogs leave out what the file's name ends in. */
  private static Path ending(Path file, ExportFormat format) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + "." + format.ending());
  }

  /** Lays the book out, then asks how to print it. */
  void print(BudgetSession session) {
    notices.work(
        messages.text("preview.waiting"),
        progress -> output.lay(new BookNarrative(session).disclosure()),
        book -> print(session, book, 0));
  }

  /**
   * Asks how to print a book.
   *
   * @param page the page in view
   */
  void print(BudgetSession session, PreviewBook book, int page) {
    Heading heading = session.book().heading();
    PrintPanel panel =
        new PrintPanel(
            messages,
            book,
            page,
            messages.text("preview.file.book", heading.department().name(), heading.year()),
            new PrintPanel.Memory(preferences::text, preferences::set),
            new PrintPanel.Answers(
                order -> {
                  dialogs.close();
                  print(book, order);
                },
                () -> export(session),
                dialogs::close));
    Node first = panel.first();
    dialogs.open(panel, first);
    background.run(
        output::printers,
        panel::printers,
        sentence -> {
          panel.printers(List.of());
          notices.failed(sentence);
        });
  }

  private void print(PreviewBook book, PrintOrder order) {
    notices.work(
        messages.text(Message.of("preview.printing", 0, order.pages().size())),
        progress -> {
          output.print(book, order, progress);
          return order;
        },
        printed ->
            notices.done(
                messages.text("preview.printed", printed.pages().size(), printed.printer())));
  }

  private static String fileName(ExportFormat format) {
    return switch (format) {
      case BOOK_PDF, WORD, WEB -> "book";
      case TABLES_PDF, EXCEL, DATA, BOOK -> "tables";
      case CHECKS -> "checks";
    };
  }
}
