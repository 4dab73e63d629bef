package org.budgetbook.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.budgetbook.book.Heading;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.Manifest;
import org.budgetbook.exchange.VerifiedPackage;
import org.budgetbook.exchange.seal.PublicKey;

/**
 * What is shown of a package that was verified (上报包).
 *
 * @param program version of the program that made it
 * @param signerName whose key signed, as the package says; empty for an unsigned package (未签名)
 * @param fingerprint of that key, as people compare it; empty likewise
 * @param bytes of all files in it
 * @param lines how many budget lines it holds
 * @param warnings what the rules warn of
 * @param exact whether everything agrees byte by byte with what this program makes of the book
 */
public record PackageCard(
    Heading heading,
    Edition edition,
    int version,
    String program,
    Instant createdAt,
    Optional<String> signerName,
    Optional<String> fingerprint,
    long bytes,
    int lines,
    List<Finding> warnings,
    boolean exact) {

  static PackageCard of(VerifiedPackage verified) {
    Manifest manifest = verified.manifest();
    return new PackageCard(
        manifest.heading(),
        verified.edition(),
        manifest.version(),
        manifest.program(),
        manifest.createdAt(),
        Optional.ofNullable(manifest.signerName()),
        Optional.ofNullable(manifest.signer()).map(PublicKey::shown),
        manifest.files().stream().mapToLong(file -> file.sums().bytes()).sum(),
        verified.book().lines().size(),
        verified.report().findings().stream()
            .filter(finding -> finding.level() == Level.WARNING)
            .toList(),
        verified.exact());
  }
}
