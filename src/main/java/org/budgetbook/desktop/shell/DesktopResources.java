package org.budgetbook.desktop.shell;

import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;

/**
 * What all screens are written with.
 *
 * @param files the program's own
 * @param family the font family of grids and window
 */
record DesktopResources(Resources files, Messages messages, Vocabulary vocabulary, String family) {

  DesktopResources(Resources files, Messages messages, String family) {
    this(files, messages, new Vocabulary(files), family);
  }
}
