package org.budgetbook.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The key that signs and its password, which is never a word of the command line: others could read
 * it there.
 */
final class KeyOptions {

  @Option(names = "--key", paramLabel = "FILE.budgetkey")
  private @Nullable Path key;

  @Option(names = "--password-file", paramLabel = "FILE.txt")
  private @Nullable Path passwordFile;

  /** Null where nothing shall be signed. */
  @Nullable SigningOrder signing(Services services) {
    return key == null ? null : new SigningOrder(key, password(services));
  }

  /** From the file that was named, or typed at the terminal. */
  char[] password(Services services) {
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
