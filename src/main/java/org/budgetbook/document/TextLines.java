package org.budgetbook.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.budgetbook.library.TextFile;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/** The lines of a text file; tabs part the cells of a table. */
final class TextLines {

  private TextLines() {}

  static List<SourceLine> read(Path file) {
    TextFile text = TextFile.of(file);
    List<SourceLine> lines = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(text.reader())) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        lines.add(new SourceLine(0, number, List.of(line.split("\t", -1))));
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", text.name()), e);
    }
    return lines;
  }
}
