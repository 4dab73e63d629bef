/** The two published disclosures as whole books, for the tests of all rooms. */
@NullMarked
package org.budgetbook.golden;

import org.jspecify.annotations.NullMarked;
