package org.budgetbook.edition;

import java.util.List;

/** Entered numbers that stand on one form: 上年预算数, 政府采购, 国有资产占有使用. */
public record EntryGroup(String id, String title, List<EntryDefinition> entries) {
  public EntryGroup {
    entries = List.copyOf(entries);
  }
}
