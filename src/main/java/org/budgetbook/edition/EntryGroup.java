package org.budgetbook.edition;

import java.util.List;

/**
 * Entered numbers that stand on one form: 上年预算数, 政府采购, 国有资产占有使用.
 *
 * @param lasting whether what was entered holds on into the next year's book, to be confirmed there
 */
public record EntryGroup(String id, String title, List<EntryDefinition> entries, boolean lasting) {
  public EntryGroup {
    entries = List.copyOf(entries);
  }
}
