package org.budgetbook.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.budgetbook.message.Message;

/**
 * The self-check of one table definition: ids are unique, references lead somewhere, labels are
 * there, and the parts of every total neither overlap nor leave anything out.
 */
final class TableCheck {

  private final TableDefinition table;
  private final String root;

  /** Where columns, headings and fixed rows stand, each by itself: equal ones may stand twice. */
  private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();

  private final List<EditionProblem> problems = new ArrayList<>();

  private TableCheck(TableDefinition table, String root) {
    this.table = table;
    this.root = root;
  }

  static List<EditionProblem> problemsOf(TableDefinition table, String root) {
    TableCheck check = new TableCheck(table, root);
    check.run();
    return check.problems;
  }

  private void run() {
    requireText(table.title(), root + "/title");
    requireText(table.shortTitle(), root + "/short-title");
    Set<String> panelIds = new HashSet<>();
    for (int i = 0; i < table.panels().size(); i++) {
      Panel panel = table.panels().get(i);
      String path = root + "/panels/" + i;
      if (!panelIds.add(panel.id())) {
        report(path + "/id", "edition.id.twice", panel.id());
      }
      checkColumns(panel, path);
      checkRows(panel, path);
    }
  }

  private void checkColumns(Panel panel, String path) {
    checkNodes(panel.header(), path + "/columns");
    Map<String, Column> byId = new HashMap<>();
    for (Column column : panel.columns()) {
      String place = placeOf(column);
      if (byId.put(column.id(), column) != null) {
        report(place + "/id", "edition.id.twice", column.id());
      }
      if (column.width() <= 0) {
        report(place + "/width", "edition.column.width", column.id());
      }
    }
    if (panel.figureColumns().isEmpty()) {
      report(path + "/columns", "edition.panel.no-figures", panel.id());
    }
    BitSet scope = panel.scope().acceptedSignatures();
    for (FigureColumn total : panel.figureColumns()) {
      String place = placeOf(total) + "/total-of";
      List<FactFilter> parts = new ArrayList<>();
      for (String part : total.totalOf()) {
        if (byId.get(part) instanceof FigureColumn figure && !figure.equals(total)) {
          parts.add(figure.filter());
        } else {
          report(place, "edition.column.dangling", total.id(), part);
        }
      }
      if (parts.size() == total.totalOf().size() && !parts.isEmpty()) {
        checkTotal(total.id(), total.filter(), parts, scope, place);
      }
    }
  }

  /** Checks the headings and notes where each node stands. */
  private void checkNodes(List<ColumnNode> nodes, String path) {
    for (int i = 0; i < nodes.size(); i++) {
      ColumnNode node = nodes.get(i);
      String place = path + "/" + i;
      places.put(node, place);
      requireText(node.heading(), place + "/heading");
      if (node instanceof ColumnGroup group) {
        if (group.columns().isEmpty()) {
          report(place + "/columns", "edition.group.empty", group.heading());
        }
        checkNodes(group.columns(), place + "/columns");
      }
    }
  }

  private void checkRows(Panel panel, String path) {
    Map<String, FixedRow> byId = new LinkedHashMap<>();
    for (int i = 0; i < panel.blocks().size(); i++) {
      if (panel.blocks().get(i) instanceof Block.Fixed fixed) {
        for (int j = 0; j < fixed.rows().size(); j++) {
          FixedRow row = fixed.rows().get(j);
          places.put(row, path + "/blocks/" + i + "/rows/" + j);
          if (byId.put(row.id(), row) != null) {
            report(placeOf(row) + "/id", "edition.id.twice", row.id());
          }
        }
      }
    }
    BitSet scope = panel.scope().acceptedSignatures();
    for (FixedRow total : byId.values()) {
      String place = placeOf(total) + "/total-of";
      List<FactFilter> parts = new ArrayList<>();
      for (String part : total.totalOf()) {
        FixedRow row = byId.get(part);
        if (row == null || row.equals(total) || row.filter() == null) {
          report(place, "edition.row.dangling", total.id(), part);
        } else {
          parts.add(row.filter());
        }
      }
      FactFilter filter = total.filter();
      if (filter != null && !parts.isEmpty() && parts.size() == total.totalOf().size()) {
        checkTotal(total.id(), filter, parts, scope, place);
      }
    }
  }

  private String placeOf(Object part) {
    return Objects.requireNonNull(places.get(part));
  }

  /**
   * A total and its parts, held against every signature of the scope. Code conditions cannot be
   * enumerated; parts that ask for codes may share signatures when their codes are apart.
   */
  private void checkTotal(
      String id, FactFilter total, List<FactFilter> parts, BitSet scope, String path) {
    BitSet union = new BitSet();
    for (int i = 0; i < parts.size(); i++) {
      BitSet part = parts.get(i).acceptedSignatures();
      for (int j = 0; j < i; j++) {
        BitSet shared = (BitSet) part.clone();
        shared.and(parts.get(j).acceptedSignatures());
        shared.and(scope);
        if (!shared.isEmpty() && !codesApart(parts.get(i), parts.get(j))) {
          report(path, "edition.total.overlap", id);
          return;
        }
      }
      union.or(part);
    }
    union.and(scope);
    BitSet whole = total.acceptedSignatures();
    whole.and(scope);
    if (!union.equals(whole)) {
      report(path, "edition.total.gap", id);
    }
  }

  private static boolean codesApart(FactFilter a, FactFilter b) {
    boolean functionalApart =
        !a.functional().isEmpty()
            && !b.functional().isEmpty()
            && a.functional().stream()
                .noneMatch(
                    x -> b.functional().stream().anyMatch(y -> x.isWithin(y) || y.isWithin(x)));
    boolean economicApart =
        !a.economic().isEmpty()
            && !b.economic().isEmpty()
            && a.economic().stream()
                .noneMatch(
                    x -> b.economic().stream().anyMatch(y -> x.isWithin(y) || y.isWithin(x)));
    return functionalApart || economicApart;
  }

  private void requireText(String text, String path) {
    if (text.isBlank()) {
      report(path, "edition.label.missing", table.number());
    }
  }

  private void report(String path, String key, Object... arguments) {
    problems.add(new EditionProblem(path, Message.of(key, Objects.requireNonNull(arguments))));
  }
}
