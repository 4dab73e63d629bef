package org.budgetbook.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Conflict.Kind;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/** The conflicts met so far, each with its decision. For one merge. */
final class Conflicts {

  private final Map<Conflict.Key, Side> decisions;
  private final List<Conflict> met = new ArrayList<>();

  Conflicts(Map<Conflict.Key, Side> decisions) {
    this.decisions = decisions;
  }

  /** Notes a conflict and tells whose data stand: ours unless decided otherwise. */
  Side meet(Kind kind, @Nullable UnitCode unit, String subject, Message sentence) {
    Conflict.Key key = new Conflict.Key(kind, unit, subject);
    Side decided = kind.isBlocking() ? null : decisions.get(key);
    Side side = decided == null ? Side.OURS : decided;
    met.add(new Conflict(key, sentence, side, decided != null));
    return side;
  }

  List<Conflict> met() {
    return List.copyOf(met);
  }
}
