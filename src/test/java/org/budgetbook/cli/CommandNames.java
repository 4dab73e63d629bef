package org.budgetbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import picocli.CommandLine;

/** All commands of the program, to look up what a text names. */
public final class CommandNames {

  private final CommandLine all;

  public CommandNames() {
    Resources resources = Resources.ofProgram();
    Path nowhere = Path.of("nowhere");
    Services services =
        Services.of(
            resources,
            nowhere,
            new WholeFiles(),
            new ReportPrinting(resources),
            new NoScreen(),
            new Console(System.out, System.err, new Messages(resources), false));
    this.all = new Budgetbook(services, new ErrorLog(nowhere), found -> {}).commandLine(services);
  }

  /** Why the words are no command of ours; empty if they are one. */
  public Optional<String> fault(List<String> words) {
    CommandLine command = all;
    List<String> rest = new ArrayList<>(words);
    while (!rest.isEmpty()) {
      Map<String, CommandLine> below = command.getSubcommands();
      CommandLine next = below.get(rest.getFirst());
      if (next == null) {
        if (!below.isEmpty() && !rest.getFirst().startsWith("-")) {
          return Optional.of(rest.getFirst() + " is none of " + below.keySet());
        }
        break;
      }
      command = next;
      rest.removeFirst();
    }
    for (String word : rest) {
      if (word.startsWith("--")
          && command.getCommandSpec().findOption(word) == null
          && all.getCommandSpec().findOption(word) == null) {
        return Optional.of("no option " + word);
      }
    }
    return Optional.empty();
  }
}
