/**
 * Reads what ships with the program or lies in a folder: editions, catalogues, messages, samples.
 */
@NullMarked
package org.budgetbook.library;

import org.jspecify.annotations.NullMarked;
