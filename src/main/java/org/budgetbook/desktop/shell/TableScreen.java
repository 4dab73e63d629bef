package org.budgetbook.desktop.shell;

import javafx.scene.Node;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.table.LiveTable;

/** One table as a page: all tables share the live table that shows one of them at a time. */
record TableScreen(LiveTable live, String table) implements Page {

  @Override
  public Node node() {
    return live.node();
  }

  @Override
  public void attach() {
    live.show(table);
    live.attach();
  }

  @Override
  public void detach() {
    live.detach();
  }
}
