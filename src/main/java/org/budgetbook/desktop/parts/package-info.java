/** Units' parts (单位上报的部分): what merging them comes to, with the conflicts to decide. */
@NullMarked
package org.budgetbook.desktop.parts;

import org.jspecify.annotations.NullMarked;
