package org.budgetbook.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a book that was handed in to the bureau (上报版本).
 *
 * @param version from 1
 * @param at when the package was made
 * @param receivedAt when the bureau took it; null as long as that is not known
 * @param receiver who took it; null likewise
 * @param digest SM3 of the package's manifest, in hexadecimal digits
 * @param signer fingerprint of the key that signed; null for an unsigned package
 * @param receiptSigner fingerprint of the key that signed the receipt; null without one
 */
public record Submission(
    int version,
    Origin origin,
    State state,
    Instant at,
    @Nullable Instant receivedAt,
    @Nullable String receiver,
    String digest,
    @Nullable String signer,
    @Nullable String receiptSigner) {

  /** Where a version was made. */
  public enum Origin {
    /** In this workspace. */
    OWN,
    /** At the department; here is the bureau. */
    RECEIVED
  }

  /** How far a version has come. */
  public enum State {
    /** 已上报. */
    FILED,
    /** 已接收. */
    RECEIVED,
    /** 已重新打开: the next version is being worked on. */
    REOPENED
  }

  /** Whether the book must stay as this version holds it. */
  public boolean isClosed() {
    return state != State.REOPENED;
  }

  /** The same version, opened again. */
  public Submission reopened() {
    return new Submission(
        version, origin, State.REOPENED, at, receivedAt, receiver, digest, signer, receiptSigner);
  }

  /**
   * The same version, taken by the bureau.
   *
   * @param key fingerprint of the key that signed the receipt; null for an unsigned one
   */
  public Submission received(Instant when, String by, @Nullable String key) {
    return new Submission(version, origin, State.RECEIVED, at, when, by, digest, signer, key);
  }
}
