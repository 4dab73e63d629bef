package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetbook.message.Message;

/**
 * The self-check of the book around the tables: every name leads on. Paths begin with {@code
 * outline/} or {@code narrative/}. What templates say is checked where they are compiled.
 */
final class OutlineCheck {

  private final BookOutline outline;
  private final List<TableDefinition> tables;
  private final Set<EntryKey> numbers;
  private final Set<EntryKey> passages;
  private final List<EditionProblem> problems = new ArrayList<>();

  OutlineCheck(
      BookOutline outline,
      List<EntryGroup> groups,
      List<PassageDefinition> passages,
      List<TableDefinition> tables) {
    this.outline = outline;
    this.tables = tables;
    this.numbers =
        groups.stream()
            .flatMap(group -> group.entries().stream())
            .map(EntryDefinition::key)
            .collect(Collectors.toSet());
    this.passages = passages.stream().map(PassageDefinition::key).collect(Collectors.toSet());
  }

  List<EditionProblem> problems() {
    NarrativeDefinition narrative = outline.narrative();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < narrative.figures().size(); i++) {
      figure(narrative.figures().get(i), "narrative/figures/" + i, names);
    }
    for (int i = 0; i < narrative.lists().size(); i++) {
      list(narrative.lists().get(i), "narrative/lists/" + i, names);
    }
    Set<String> charts = new HashSet<>();
    for (int i = 0; i < narrative.charts().size(); i++) {
      chart(narrative.charts().get(i), "narrative/charts/" + i, charts);
    }
    Set<EntryKey> sentences = new HashSet<>();
    for (int i = 0; i < narrative.sentences().size(); i++) {
      EntryKey key = narrative.sentences().get(i).key();
      unique(sentences.add(key), "narrative/sentences/" + i, key.value());
    }
    parts(charts, sentences);
    return problems;
  }

  private void figure(FigureDefinition figure, String path, Set<String> names) {
    unique(names.add(figure.name()), path, figure.name());
    if (figure.cells().isEmpty() == figure.entries().isEmpty()) {
      problem(path, "edition.figure.source", figure.name());
    }
    for (CellReference cell : figure.cells()) {
      if (!EntryCheck.leadsOn(cell, tables)) {
        problem(path, "edition.entry.dangling", figure.name());
      }
    }
    entries(figure.entries(), path);
    entries(figure.lastYear(), path);
  }

  private void entries(List<EntryKey> keys, String path) {
    keys.stream()
        .filter(key -> !numbers.contains(key))
        .forEach(key -> problem(path, "edition.entry.unknown", key.value()));
  }

  private void list(RowListDefinition list, String path, Set<String> names) {
    unique(names.add(list.name()), path, list.name());
    boolean found =
        tables.stream()
            .filter(table -> table.id().equals(list.table()))
            .flatMap(table -> table.panels().stream())
            .filter(panel -> panel.id().equals(list.panel()))
            .flatMap(panel -> panel.figureColumns().stream())
            .anyMatch(column -> column.id().equals(list.column()));
    if (!found) {
      problem(path, "edition.entry.dangling", list.name());
    }
  }

  private void chart(ChartDefinition chart, String path, Set<String> charts) {
    unique(charts.add(chart.id()), path, chart.id());
    if (chart.figures().isEmpty() == chart.list().isEmpty()) {
      problem(path, "edition.chart.source", chart.id());
    }
    NarrativeDefinition narrative = outline.narrative();
    boolean figuresKnown =
        narrative.figures().stream()
            .map(FigureDefinition::name)
            .collect(Collectors.toSet())
            .containsAll(chart.figures());
    boolean listKnown =
        chart.list().isEmpty()
            || narrative.lists().stream().anyMatch(list -> list.name().equals(chart.list()));
    if (!figuresKnown || !listKnown) {
      problem(path, "edition.entry.dangling", chart.id());
    }
  }

  private void parts(Set<String> charts, Set<EntryKey> sentences) {
    Set<String> ids = new HashSet<>();
    Set<EntryKey> placed = new HashSet<>();
    for (int i = 0; i < outline.parts().size(); i++) {
      OutlinePart part = outline.parts().get(i);
      String path = "outline/parts/" + i;
      unique(ids.add(part.id()), path, part.id());
      for (int j = 0; j < part.items().size(); j++) {
        String at = path + "/items/" + j;
        switch (part.items().get(j)) {
          case OutlineItem.Heading heading -> unique(ids.add(heading.id()), at, heading.id());
          case OutlineItem.Written written ->
              known(passages.contains(written.passage()), at, written.passage().value());
          case OutlineItem.Sentence sentence -> {
            known(sentences.contains(sentence.key()), at, sentence.key().value());
            unique(placed.add(sentence.key()), at, sentence.key().value());
          }
          case OutlineItem.Chart chart -> known(charts.contains(chart.id()), at, chart.id());
          case OutlineItem.Term term -> unique(ids.add("term." + term.id()), at, term.id());
          case OutlineItem.Tables all -> {}
          case OutlineItem.TargetForms all -> {}
        }
      }
    }
  }

  private void unique(boolean first, String path, String name) {
    if (!first) {
      problem(path, "edition.id.twice", name);
    }
  }

  private void known(boolean known, String path, String name) {
    if (!known) {
      problem(path, "edition.outline.dangling", name);
    }
  }

  private void problem(String path, String key, String name) {
    problems.add(new EditionProblem(path, Message.of(key, name)));
  }
}
