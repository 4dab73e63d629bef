/** The user manual (使用手册): its chapters in Markdown, read once for the screen and for paper. */
@NullMarked
package org.budgetbook.manual;

import org.jspecify.annotations.NullMarked;
