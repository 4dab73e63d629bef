package org.budgetbook.desktop.published;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.budgetbook.session.Published;

/** What a page on published tables asks for. On the FX thread; answers come back on it. */
public interface PublishedActions {

  /** Asks for a file that holds the tables; empty when the user thinks better of it. */
  Optional<Path> file();

  /** Asks for a folder that holds them, one file for each table. */
  Optional<Path> folder();

  /**
   * Reads the tables at a place.
   *
   * @param edition the id of the layout
   * @param refused gets one sentence instead
   */
  void read(
      Path place, String edition, int year, Consumer<Published> found, Consumer<String> refused);

  /** Nothing is to be done. */
  void cancel();
}
