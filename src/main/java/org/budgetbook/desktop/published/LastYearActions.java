package org.budgetbook.desktop.published;

import java.util.function.Consumer;
import org.budgetbook.session.LastYearPreview;
import org.budgetbook.session.Published;

/** What the page of last year's figures asks for. On the FX thread; answers come back on it. */
public interface LastYearActions extends PublishedActions {

  /**
   * What taking the figures would do to the open budget.
   *
   * @param refused gets one sentence instead
   */
  void preview(Published published, Consumer<LastYearPreview> made, Consumer<String> refused);

  /** Takes them, as one step that undo takes back. */
  void take(LastYearPreview preview);
}
