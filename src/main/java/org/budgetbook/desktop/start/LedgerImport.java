package org.budgetbook.desktop.start;

import java.nio.file.Path;
import org.budgetbook.book.Heading;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * A ledger (预算明细) to make a budget of.
 *
 * @param amounts the unit its amounts are in; null to let the reader judge
 */
public record LedgerImport(Path file, Heading heading, @Nullable AmountUnit amounts) {}
