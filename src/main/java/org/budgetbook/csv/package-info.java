/** Text files people see: the ledger csv in and out, the tables' tsv out. */
@NullMarked
package org.budgetbook.csv;

import org.jspecify.annotations.NullMarked;
