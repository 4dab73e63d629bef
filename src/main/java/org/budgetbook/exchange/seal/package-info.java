/** SM3 digests, SM2 signatures and the password-protected file that keeps a signing key. */
@NullMarked
package org.budgetbook.exchange.seal;

import org.jspecify.annotations.NullMarked;
