/**
 * The finished disclosure as a document: cover, parts, sentences whose figures stay bound to the
 * tables, charts, performance target forms. Paper, screen, Word and web all show this one document.
 */
@NullMarked
package org.budgetbook.narrative;

import org.jspecify.annotations.NullMarked;
