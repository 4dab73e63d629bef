package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a signing key and keeps it under a password. */
@Command(name = "keygen")
final class PackageKeygenCommand implements Callable<Integer> {

  private final Services services;

  @Mixin private KeyPasswordOption password = new KeyPasswordOption();

  @Option(names = "--out", required = true, paramLabel = "FILE.budgetkey")
  private Path out = Path.of("");

  @Option(names = "--holder", required = true, paramLabel = "NAME")
  private String holder = "";

  PackageKeygenCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    String fingerprint =
        PackageWords.desk(services).createKey(out, holder, password.read(services));
    services.console().say("cli.package.key", out.toAbsolutePath().normalize(), fingerprint);
    return ExitCode.DONE;
  }
}
