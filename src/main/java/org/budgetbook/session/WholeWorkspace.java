package org.budgetbook.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.budgetbook.book.Book;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.SealedZip;

/**
 * Everything of a workspace in one file: a zip with each budget as book json, and the newest backup
 * with its history. Of a workspace with a password the whole zip is encrypted by that.
 */
public final class WholeWorkspace {

  private static final String BOOKS = "books/";
  private static final String JSON = ".json";
  private static final String BACKUP = "backup/";

  /** More than any book json of ours has; what is larger was not made by this program. */
  private static final int LARGEST_BOOK = 256 << 20;

  private static final int MOST_BOOKS = 10_000;

  private final WholeFiles files;

  public WholeWorkspace() {
    this(new WholeFiles());
  }

  public WholeWorkspace(WholeFiles files) {
    this.files = files;
  }

  /**
   * Writes an open workspace, after backing it up.
   *
   * @param desk that opened it
   * @return how many budgets
   * @throws RefusedException with one sentence if it cannot be written; then there is no file
   */
  public int export(WorkspaceSession workspace, WorkspaceDesk desk, Path to) {
    workspace.backUp();
    BackupCard newest = desk.backups(workspace.file()).getFirst();
    // Read as restoring would: an export that cannot be used is worse than none.
    desk.inspect(workspace.file(), newest);
    List<BudgetCard> cards = workspace.budgets();
    files.write(
        to,
        out -> {
          try (OutputStream sealed = desk.sealing(workspace.file(), out);
              ZipOutputStream zip = new ZipOutputStream(sealed)) {
            for (BudgetCard card : cards) {
              String name =
                  String.format(
                      Locale.ROOT, "%s%d-%d%s", BOOKS, card.id(), card.heading().year(), JSON);
              zip.putNextEntry(new ZipEntry(name));
              zip.write(
                  new BookJsonWriter()
                      .text(workspace.book(card.id()))
                      .getBytes(StandardCharsets.UTF_8));
              zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(BACKUP + newest.file().getFileName()));
            Files.copy(newest.file(), zip);
            zip.closeEntry();
          }
        });
    return cards.size();
  }

  /** Whether such a file asks for a password. */
  public static boolean isSealed(Path file) {
    return SealedZip.isSealed(file);
  }

  /**
   * Reads the budgets of such a file. Its backup is not read: SQL of elsewhere can do anything.
   *
   * @throws RefusedException with one sentence if it is none, was changed, or has another password
   */
  public List<Book> read(Path from, String password) {
    List<Book> books = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(SealedZip.reading(from, password))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(BOOKS) && entry.getName().endsWith(JSON)) {
          byte[] bytes = zip.readNBytes(LARGEST_BOOK + 1);
          if (bytes.length > LARGEST_BOOK || books.size() == MOST_BOOKS) {
            throw RefusedException.of("session.export.unreadable", from);
          }
          books.add(new BookJsonReader().read(entry.getName(), bytes));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(
          Message.of(
              SealedZip.isRefusal(e) ? "session.export.password" : "session.export.unreadable",
              from),
          e);
    }
    if (books.isEmpty()) {
      throw RefusedException.of("session.export.unreadable", from);
    }
    return List.copyOf(books);
  }
}
