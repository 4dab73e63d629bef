/**
 * Reads an xlsx of unknown origin into sheets of exact numbers: bounded, without macros, entities
 * or links.
 */
@NullMarked
package org.budgetbook.workbook.read;

import org.jspecify.annotations.NullMarked;
