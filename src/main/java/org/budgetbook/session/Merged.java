package org.budgetbook.session;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.message.Message;

/**
 * Packages summed up (汇总).
 *
 * @param packages how many were counted
 * @param unsigned how many of these bear no signature (未签名)
 * @param superseded packages left out because a later version of the same department is there
 * @param faults one sentence for each package that cannot be taken; if there is one, nothing was
 *     written
 * @param written the files of the summary
 */
public record Merged(
    int packages, int unsigned, List<Path> superseded, List<Message> faults, List<Path> written) {
  public Merged {
    superseded = List.copyOf(superseded);
    faults = List.copyOf(faults);
    written = List.copyOf(written);
  }
}
