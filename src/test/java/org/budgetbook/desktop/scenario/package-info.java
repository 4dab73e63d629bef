/** Scenarios in plain text, played with keys and mouse on the real window. */
@NullMarked
package org.budgetbook.desktop.scenario;

import org.jspecify.annotations.NullMarked;
