/** A zip file of which every byte is foretold by the names and contents of its files. */
@NullMarked
package org.budgetbook.exchange.container;

import org.jspecify.annotations.NullMarked;
