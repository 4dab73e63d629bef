package org.budgetbook.desktop.handin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What choosing a key asks of the window. Called on the FX thread; answers there. */
public interface SigningDesk {

  /**
   * Asks for a file; empty when the user thinks better of it.
   *
   * @param name that is proposed for a file that is written; empty for one that is read
   */
  Optional<Path> ask(ExchangedFile kind, String name);

  /**
   * Makes a key in a new file.
   *
   * @param made gets the fingerprint as people compare it
   * @param refused gets one sentence
   */
  void createKey(
      Path file, String holder, char[] password, Consumer<String> made, Consumer<String> refused);

  /** The key file that was chosen last; empty when there is none any more. */
  Optional<Path> keyBefore();

  /** Remembers which key file was chosen; null for none. */
  void rememberKey(@org.jspecify.annotations.Nullable Path file);
}
