package org.budgetbook.cli;

import java.nio.file.Path;
import org.budgetbook.session.SigningOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The key that signs, with its password. */
final class KeyOptions {

  @Option(names = "--key", paramLabel = "FILE.budgetkey")
  private @Nullable Path key;

  @Mixin private KeyPasswordOption password = new KeyPasswordOption();

  /** Null where nothing shall be signed. */
  @Nullable SigningOrder signing(Services services) {
    return key == null ? null : new SigningOrder(key, password.read(services));
  }
}
