/**
 * The disclosure as one page for the department's website (HTML): nothing is loaded from elsewhere,
 * no script, readable with a screen reader, on a phone and printed.
 */
@NullMarked
package org.budgetbook.web;

import org.jspecify.annotations.NullMarked;
