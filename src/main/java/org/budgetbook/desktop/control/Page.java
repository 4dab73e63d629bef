package org.budgetbook.desktop.control;

import javafx.scene.Node;

/** One screen of the window. For the FX thread; what it attaches to it releases again. */
public interface Page {

  /** What is shown; the same node each time. */
  Node node();

  /** The page comes into view: from now on it follows the book. */
  void attach();

  /** What is being typed is given to the session; what it refuses stays where it was typed. */
  default void save() {}

  /** The page leaves the view: what was typed is saved, and it follows nothing more. */
  void detach();
}
