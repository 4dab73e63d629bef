/**
 * The submission package (上报包): one file with a budget, all that was made of it, and a manifest
 * that accounts for every byte; made, verified, received and summed up here. The formats of all
 * rooms before this one meet in it.
 */
@NullMarked
package org.budgetbook.exchange;

import org.jspecify.annotations.NullMarked;
