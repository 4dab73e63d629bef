package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The option of every command that names a folder with more editions. It is read before any other
 * word: what a command works with depends on it.
 */
final class EditionsOption {

  private static final String NAME = "--editions";

  private EditionsOption() {}

  /** Lets a command and all below it take the option. */
  static void declare(CommandSpec command) {
    command.addOption(
        OptionSpec.builder(NAME)
            .paramLabel("DIR")
            .type(Path.class)
            .scopeType(ScopeType.INHERIT)
            .build());
  }

  /** The folder that the words name; the last one where they name several. */
  static Optional<Path> in(List<String> words) {
    Optional<Path> found = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith(NAME + "=")) {
        found = Optional.of(Path.of(word.substring(NAME.length() + 1)));
      } else if (word.equals(NAME) && i + 1 < words.size()) {
        found = Optional.of(Path.of(words.get(i + 1)));
      }
    }
    return found;
  }
}
