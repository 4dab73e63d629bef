package org.budgetbook.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/**
 * A budget as open data (开放数据): facts, table cells, units and projects as csv, described by a
 * {@code datapackage.json}. The same budget always gives the same files. Any thread may call.
 */
public final class OpenData {

  /** The file that describes the others. */
  public static final String DESCRIPTOR = "datapackage.json";

  private final Messages messages;
  private final Vocabulary words;

  public OpenData(Resources resources) {
    this.messages = new Messages(resources);
    this.words = new Vocabulary(resources);
  }

  /** All files by name, the descriptor first; to be written as UTF-8. */
  public Map<String, String> files(FiguresEngine figures) {
    List<Resource> files =
        List.of(
            Lines.of(figures.book(), figures.edition(), words),
            Cells.of(figures.tables()),
            Holders.units(figures.book(), words),
            Holders.projects(figures.book()));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        DESCRIPTOR,
        new Descriptor(figures.book().heading(), figures.edition().tableFormat().unit(), messages)
            .text(files));
    files.forEach(file -> texts.put(file.fileName(), file.text()));
    return texts;
  }
}
