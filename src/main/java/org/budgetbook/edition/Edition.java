package org.budgetbook.edition;

import java.util.List;
import java.util.Optional;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.money.AmountFormat;

/**
 * Everything one place prescribes from one year on (公开版式): complete in itself.
 *
 * @param id place and first year, joined with a hyphen; also the name of its folder
 * @param title shown to the user when choosing
 * @param firstYear first year of this layout; a later book may still use it
 * @param tableFormat how table figures are written
 * @param unitCaption what stands above a table's right end, for example 单位：万元
 * @param departmentCaption what stands above its left end; {@code {department}} is the name
 * @param emptyNote what stands under a table without data; {@code {year}} is the book's year
 * @param balance what must come out even
 * @param tables by number
 * @param entryGroups the numbers users enter because no fact gives them
 * @param passages the texts users write
 * @param outline the finished book around the tables
 * @param catalogs the official codes, named as this edition words them
 */
public record Edition(
    String id,
    String title,
    int firstYear,
    AmountFormat tableFormat,
    String unitCaption,
    String departmentCaption,
    String emptyNote,
    Balance balance,
    List<TableDefinition> tables,
    List<EntryGroup> entryGroups,
    List<PassageDefinition> passages,
    BookOutline outline,
    Catalogs catalogs) {

  public Edition {
    tables = List.copyOf(tables);
    entryGroups = List.copyOf(entryGroups);
    passages = List.copyOf(passages);
  }

  public Optional<TableDefinition> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /** The same layout with other official codes. */
  public Edition withCatalogs(Catalogs others) {
    return new Edition(
        id,
        title,
        firstYear,
        tableFormat,
        unitCaption,
        departmentCaption,
        emptyNote,
        balance,
        tables,
        entryGroups,
        passages,
        outline,
        others);
  }
}
