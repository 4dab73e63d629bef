/** The budget as open data: csv files and a Fiscal Data Package that describes them. */
@NullMarked
package org.budgetbook.opendata;

import org.jspecify.annotations.NullMarked;
