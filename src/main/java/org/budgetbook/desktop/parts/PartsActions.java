package org.budgetbook.desktop.parts;

import java.util.Map;
import java.util.function.Consumer;
import org.budgetbook.merge.Conflict;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Side;

/** What the page can ask for. On the FX thread; answers there, works beside it. */
public interface PartsActions {

  /**
   * What merging comes to by these decisions.
   *
   * @param refused gets one sentence
   */
  void propose(
      Map<Conflict.Key, Side> decisions, Consumer<MergeProposal> made, Consumer<String> refused);

  /** Merges, all parts or none. */
  void merge(MergeProposal proposal);

  void cancel();
}
