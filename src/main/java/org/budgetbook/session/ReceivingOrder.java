package org.budgetbook.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a package shall be taken in.
 *
 * @param file the package
 * @param receipt where its receipt is written
 * @param receiver who takes it, for example 某某市财政局预算科
 * @param signing signs the receipt; null for an unsigned one
 * @param newKeyAccepted whether another key than last time's, or none, is taken
 */
public record ReceivingOrder(
    Path file,
    Path receipt,
    String receiver,
    @Nullable SigningOrder signing,
    boolean newKeyAccepted) {}
