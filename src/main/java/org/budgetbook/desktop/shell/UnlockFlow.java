package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.budgetbook.desktop.start.UnlockPage;
import org.budgetbook.library.Messages;
import org.budgetbook.session.WorkspaceDesk;

/** Asks for the password of a workspace until it opens. For the FX thread. */
record UnlockFlow(WorkspaceDesk desk, Background background, Messages messages) {

  /**
   * Shows the question. Why it did not open stands on the page, not in a notice.
   *
   * @param page shows a page in the window
   * @param other opens another workspace instead
   * @param load opens this one, beside the FX thread
   */
  void begin(
      Path file,
      Consumer<Node> page,
      Runnable other,
      Supplier<LoadedWorkspace> load,
      Consumer<LoadedWorkspace> opened) {
    UnlockPage asked = new UnlockPage(messages, file, other);
    asked.ask(password ->
        background.run(
            () -> {
              desk.unlock(file, password);
              return load.get();
            },
            opened,
            asked::complain));
    page.accept(asked);
  }
}
