package org.budgetbook.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.jspecify.annotations.Nullable;

/** The ids of a page, each given once; those of figures are known before anything is written. */
final class PageIds {

  private final Set<String> given = new HashSet<>();
  private final Map<CellAddress, String> figures = new HashMap<>();

  /** The figures that the disclosure's tables show. */
  static PageIds of(Disclosure disclosure) {
    PageIds ids = new PageIds();
    for (Disclosure.Part part : disclosure.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof Block.StatutoryTable table) {
          ids.add(table.figures());
        }
      }
    }
    return ids;
  }

  private void add(TableFigures table) {
    for (TableFigures.TableRow row : table.rows()) {
      for (TableFigures.Cell cell : row.cells()) {
        if (cell instanceof TableFigures.Cell.Figure figure) {
          CellAddress at = figure.address();
          figures.computeIfAbsent(
              at,
              address ->
                  next(at.table() + "-" + at.panel() + "-" + name(at.row()) + "-" + at.column()));
        }
      }
    }
  }

  /** Where a figure stands on the page; null if no table shows it. */
  @Nullable String of(CellAddress address) {
    return figures.get(address);
  }

  /** An id like {@code wish} that nothing else on the page has. */
  String next(String wish) {
    String id = plain(wish);
    for (int number = 2; !given.add(id); number++) {
      id = plain(wish) + "-" + number;
    }
    return id;
  }

  /** Letters and digits; anything else as its number, so that a link needs no escape. */
  private static String plain(String wish) {
    StringBuilder plain = new StringBuilder();
    wish.codePoints()
        .forEach(character -> {
          if (character < 0x80 && (Character.isLetterOrDigit(character) || character == '-')) {
            plain.appendCodePoint(character);
          } else {
            plain.append('_').append(Integer.toHexString(character));
          }
        });
    return plain.toString();
  }

  private static String name(RowKey row) {
    return switch (row) {
      case RowKey.Fixed fixed -> fixed.id();
      case RowKey.Functional functional -> functional.code().toString();
      case RowKey.EconomicGroup group -> group.code().toString();
      case RowKey.EconomicPair pair -> pair.department() + "-" + pair.government();
      case RowKey.Revenue revenue -> revenue.code().toString();
      case RowKey.WholeDepartment all -> "all";
      case RowKey.OfUnit unit -> "unit-" + unit.unit();
      case RowKey.OfProject project -> "project-" + project.unit() + "-" + project.project();
    };
  }
}
