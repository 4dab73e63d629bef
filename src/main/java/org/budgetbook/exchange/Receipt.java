package org.budgetbook.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.exchange.seal.Signature;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.exchange.text.ExactJson;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau gives back for a package (回执).
 *
 * @param version of the package
 * @param digest SM3 of its manifest
 * @param receiver who took it
 * @param receivedAt to the second
 * @param signature of the receiver; null for an unsigned receipt
 */
public record Receipt(
    String department,
    int year,
    int version,
    String digest,
    String receiver,
    Instant receivedAt,
    @Nullable Signature signature) {

  /** How the name of a receipt ends. */
  public static final String SUFFIX = ".budgetreceipt";

  private static final String FORMAT = "budgetbook-receipt";
  private static final int MOST_BYTES = 1 << 14;

  /**
   * For a package that was taken in.
   *
   * @param key signs; null for an unsigned receipt
   */
  public static Receipt of(
      Manifest manifest, String digest, String receiver, Instant at, @Nullable SigningKey key) {
    Receipt plain =
        new Receipt(
            manifest.heading().department().name(),
            manifest.heading().year(),
            manifest.version(),
            digest,
            receiver,
            at.truncatedTo(ChronoUnit.SECONDS),
            null);
    return key == null ? plain : plain.with(Signature.of(plain.bytes(), key));
  }

  private Receipt with(@Nullable Signature by) {
    return new Receipt(department, year, version, digest, receiver, receivedAt, by);
  }

  /** The receipt's file; it is signed as it reads with {@code "signature" : null}. */
  byte[] bytes() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("formatVersion", 1);
    fields.put("department", department);
    fields.put("year", year);
    fields.put("version", version);
    fields.put("manifestSm3", digest);
    fields.put("receiver", receiver);
    fields.put("receivedAt", receivedAt.toString());
    fields.put("signature", signature == null ? null : signature.fields());
    return ExactJson.bytes(fields);
  }

  /** Fingerprint of the key that signed it; empty for an unsigned one. */
  public Optional<String> signer() {
    return Optional.ofNullable(signature).map(by -> by.key().fingerprint());
  }

  /**
   * Writes the file, wholly or not at all.
   *
   * @throws RefusedException if it cannot be written
   */
  public void write(Path file) {
    DurableFile.write(file, out -> out.write(bytes()));
  }

  /**
   * Reads a receipt and verifies its signature, if it has one.
   *
   * @throws RefusedException if it is none, or was altered
   */
  public static Receipt read(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("exchange.file.missing", file.toAbsolutePath());
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new RefusedException(Message.of("exchange.file.unreadable", name), e);
    }
    Receipt receipt;
    try {
      receipt =
          ExactJson.read(
              bytes,
              node -> FORMAT.equals(ExactJson.text(node, "format")),
              Receipt::of,
              Receipt::bytes);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.receipt.other", name), e);
    }
    Signature by = receipt.signature();
    if (by != null && !by.isOf(receipt.with(null).bytes())) {
      throw RefusedException.of("exchange.receipt.altered", name);
    }
    return receipt;
  }

  private static Receipt of(JsonNode node) {
    JsonNode by = node.path("signature");
    return new Receipt(
        ExactJson.text(node, "department"),
        node.path("year").asInt(),
        node.path("version").asInt(),
        ExactJson.text(node, "manifestSm3"),
        ExactJson.text(node, "receiver"),
        Instant.parse(ExactJson.text(node, "receivedAt")),
        by.isNull() ? null : Signature.of(by));
  }
}
