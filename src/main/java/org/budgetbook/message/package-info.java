/**
 * What the program says to its user, as data: a key and its arguments. The Chinese sentence itself
 * stands in {@code resources/messages}; the {@code library} room turns one into the other.
 */
@NullMarked
package org.budgetbook.message;

import org.jspecify.annotations.NullMarked;
