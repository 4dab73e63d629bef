package org.budgetbook.exchange;

import java.util.Map;
import java.util.Optional;
import org.budgetbook.exchange.seal.Signature;

/**
 * A package of which every byte was accounted for: container, manifest, digests, signature. What it
 * says has not been looked at yet.
 *
 * @param digest SM3 of the manifest: names this very package
 * @param signature of the manifest, verified; empty for an unsigned package (未签名)
 * @param contents the files that verifying compares, by name
 */
record SealedPackage(
    Manifest manifest,
    String digest,
    Optional<Signature> signature,
    Map<String, byte[]> contents) {}
