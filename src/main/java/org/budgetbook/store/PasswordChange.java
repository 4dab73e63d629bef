package org.budgetbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.budgetbook.message.RefusedException;

/**
 * A workspace copied under another password, compared, and put in the place of the old one in one
 * step: whenever the program ends, there is one whole file, under the one password or the other.
 */
record PasswordChange(WorkspaceFile file, String fileSystem, Password before, Password after) {

  /**
   * Does it. The file must be closed.
   *
   * @throws RefusedException if it is in use or cannot be written; nothing has changed
   */
  void run() {
    NewFile copy = new NewFile(file, fileSystem, after);
    // Open until the copy is compared: no other program may write meanwhile.
    try (Connection old = new Database(file, fileSystem, before).open()) {
      copy.make(
          into -> {
            copy(old, into);
            return true;
          },
          () -> {
            try (Connection made = new Database(copy.part(), fileSystem, after).look()) {
              requireSame(old, made);
            }
            Database.abandon(old);
            Files.move(
                copy.part().path(),
                file.path(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
          });
    } catch (SQLException e) {
      throw FailureSentences.onOpen(e, file.path());
    }
  }

  private static void copy(Connection from, Connection into) throws SQLException {
    try (Statement reading = from.createStatement();
        Statement writing = into.createStatement();
        ResultSet rows = reading.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
      while (rows.next()) {
        writing.execute(rows.getString(1));
      }
    }
  }

  private static void requireSame(Connection old, Connection made)
      throws SQLException, IOException {
    List<BookCard> cards = new BookReader(old).cards();
    boolean same =
        Revision.of(old) == Revision.of(made) && cards.equals(new BookReader(made).cards());
    for (BookCard card : cards) {
      same &= new BookReader(old).read(card.id()).equals(new BookReader(made).read(card.id()));
      same &= new Journal(old, card.id()).entries().equals(new Journal(made, card.id()).entries());
    }
    if (!same) {
      throw new IOException("the copy differs");
    }
  }
}
