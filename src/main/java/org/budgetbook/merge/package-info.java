/**
 * Units and their department (单位与部门汇总): a unit's part taken out of a book, and parts put into the
 * department's book as one edit, with the conflicts to decide.
 */
@NullMarked
package org.budgetbook.merge;

import org.jspecify.annotations.NullMarked;
