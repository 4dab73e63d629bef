/**
 * The book json: a whole book in one documented file of its own version, in and out. Amounts are
 * yuan, as in every file people see; the store's journal keeps a json of its own, in fen, because a
 * journal is read back for ever and must not change with what is published.
 */
@NullMarked
package org.budgetbook.json;

import org.jspecify.annotations.NullMarked;
