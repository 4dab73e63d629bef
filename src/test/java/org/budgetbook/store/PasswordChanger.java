package org.budgetbook.store;

import java.nio.file.Path;
import java.util.List;
import org.budgetbook.library.Resources;

/** A process of its own: sets, changes and removes a workspace's password until it is killed. */
final class PasswordChanger {

  static final List<String> IN_TURN = List.of("first", "second", "");

  private PasswordChanger() {}

  /** Arguments: file, index of its present password. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    int present = Integer.parseInt(args[1]);
    Passwords passwords = new Passwords();
    passwords.put(file, IN_TURN.get(present));
    Workspaces workspaces =
        new Workspaces(Resources.ofProgram(), new Samples.TickingClock(), passwords);
    while (true) {
      say("from " + present);
      present = (present + 1) % IN_TURN.size();
      workspaces.changePassword(file, IN_TURN.get(present));
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
