/** Tests of the session on real workspace files. */
@NullMarked
package org.budgetbook.session;

import org.jspecify.annotations.NullMarked;
