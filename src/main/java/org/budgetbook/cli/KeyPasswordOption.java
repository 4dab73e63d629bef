package org.budgetbook.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A key's password, which is never a word of the command line: others could read it there. */
final class KeyPasswordOption {

  @Option(names = "--password-file", paramLabel = "FILE.txt")
  private @Nullable Path passwordFile;

  /** From the file that was named, or typed at the terminal. */
  char[] read(Services services) {
    if (passwordFile != null) {
      try {
        return Files.readString(passwordFile).strip().toCharArray();
      } catch (IOException e) {
        throw new RefusedException(Message.of("text.unreadable", passwordFile.toAbsolutePath()), e);
      }
    }
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(terminal ->
            terminal.readPassword("%s", services.console().messages().text("cli.package.password")))
        .orElseThrow(() -> RefusedException.of("cli.package.password.needed"));
  }
}
