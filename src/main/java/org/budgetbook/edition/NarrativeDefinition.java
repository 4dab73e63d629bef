package org.budgetbook.edition;

import java.util.List;
import java.util.Optional;

/**
 * The sentences that follow the figures, and the names they call them by.
 *
 * @param format how sentences write numbers
 * @param figures what the sentences state, by name
 * @param lists rows of tables that the sentences go through
 * @param phrases a template that defines what several sentences share; may be empty
 * @param sentences in no particular order: the outline says where each stands
 */
public record NarrativeDefinition(
    TextFormat format,
    List<FigureDefinition> figures,
    List<RowListDefinition> lists,
    List<ChartDefinition> charts,
    String phrases,
    List<SentenceDefinition> sentences) {

  public NarrativeDefinition {
    figures = List.copyOf(figures);
    lists = List.copyOf(lists);
    charts = List.copyOf(charts);
    sentences = List.copyOf(sentences);
  }

  /** The list of this year's projects; empty where the edition has none. */
  public Optional<RowListDefinition> projects() {
    return lists.stream()
        .filter(list -> list.level() == RowListDefinition.RowLevel.PROJECT)
        .findFirst();
  }
}
