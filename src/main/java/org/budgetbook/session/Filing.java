package org.budgetbook.session;

import java.time.Instant;
import java.util.Optional;
import org.budgetbook.exchange.seal.PublicKey;
import org.budgetbook.store.Submission;

/**
 * A version of a budget that was handed in (上报版本).
 *
 * @param version from 1
 * @param at when its package was made
 * @param receivedAt when the bureau took it; empty as long as that is not known
 * @param receiver who took it; empty likewise
 * @param digest SM3 of the package's manifest: names the very package
 * @param signer fingerprint of the key that signed; empty for an unsigned package (未签名)
 */
public record Filing(
    int version,
    Stage stage,
    Instant at,
    Optional<Instant> receivedAt,
    Optional<String> receiver,
    String digest,
    Optional<String> signer) {

  /** How far it has come. */
  public enum Stage {
    /** 已上报. */
    FILED,
    /** 已接收. */
    RECEIVED,
    /** 已重新打开: the next version is being worked on. */
    REOPENED
  }

  static Filing of(Submission version) {
    return new Filing(
        version.version(),
        switch (version.state()) {
          case FILED -> Stage.FILED;
          case RECEIVED -> Stage.RECEIVED;
          case REOPENED -> Stage.REOPENED;
        },
        version.at(),
        Optional.ofNullable(version.receivedAt()),
        Optional.ofNullable(version.receiver()),
        version.digest(),
        Optional.ofNullable(version.signer()));
  }

  /** The digest as people compare it (清单 SM3). */
  public String shownDigest() {
    return PublicKey.shown(digest);
  }

  /** The fingerprint of the key as people compare it; empty for an unsigned package. */
  public Optional<String> shownSigner() {
    return signer.map(PublicKey::shown);
  }

  /** Whether the budget may not be edited: it must stay as this version holds it. */
  public boolean isClosed() {
    return stage != Stage.REOPENED;
  }
}
