/**
 * 审核: the rules of an edition run over tables, book and stated facts, and what they find. The
 * engine runs again only what an edit can have changed.
 */
@NullMarked
package org.budgetbook.check;

import org.jspecify.annotations.NullMarked;
