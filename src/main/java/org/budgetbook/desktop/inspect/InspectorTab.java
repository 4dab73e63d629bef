package org.budgetbook.desktop.inspect;

import org.budgetbook.desktop.control.TableFocus;
import org.jspecify.annotations.Nullable;

/** One view of the inspector. For the FX thread. */
interface InspectorTab {

  /** The user looks at this cell, or the figures changed under it; null for none. */
  void look(@Nullable TableFocus focus);
}
