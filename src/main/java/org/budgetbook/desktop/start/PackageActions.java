package org.budgetbook.desktop.start;

/** What can be done with packages (上报包) that come from departments. On the FX thread. */
public interface PackageActions {

  /** Asks for a package and shows what is in it, to be taken in (接收). */
  void receive();

  /** Asks for packages and a folder, and sums them up (汇总). */
  void sumUp();
}
