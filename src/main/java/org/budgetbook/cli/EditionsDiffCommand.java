package org.budgetbook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.check.RuleComparison;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EditionDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what differs between two editions: the whole, table by table, rule by rule. */
@Command(name = "diff")
final class EditionsDiffCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "one-edition")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "other-edition")
  private String second = "";

  EditionsDiffCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Edition a = services.editions().load(first);
    Edition b = services.editions().load(second);
    List<EditionDifference> differences = EditionDifference.between(a, b);
    Console console = services.console();
    List<EditionDifference> rules =
        RuleComparison.between(services.editions().rules(a), services.editions().rules(b));
    if (differences.isEmpty() && rules.isEmpty()) {
      console.say("cli.diff.none", first, second);
      return ExitCode.DONE;
    }
    DifferenceWords words = new DifferenceWords(services.vocabulary(), a.id(), b.id());
    int table = -1;
    for (EditionDifference difference : differences) {
      if (difference.table() != table) {
        table = difference.table();
        if (table == 0) {
          console.say("cli.diff.whole");
        } else {
          console.say("cli.diff.table", table);
        }
      }
      console.say("cli.diff.item", words.of(difference));
    }
    if (!rules.isEmpty()) {
      console.say("cli.diff.rules");
      rules.forEach(difference -> console.say("cli.diff.item", words.of(difference)));
    }
    return ExitCode.DONE;
  }
}
