package org.budgetbook.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.exchange.container.StoredZipReader;
import org.budgetbook.exchange.seal.Digests;
import org.budgetbook.exchange.text.ExactJson;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of itself (清单). Immutable.
 *
 * @param version of the department's budget of that year, from 1
 * @param program version of the program that made it
 * @param createdAt to the second
 * @param signer fingerprint of the key that signs; null for an unsigned package. It stands here so
 *     that a signature cannot just be taken away
 * @param signerName whose key that says to be; null likewise
 * @param files all other files but the signature, in their order in the package
 */
public record Manifest(
    Heading heading,
    int version,
    String program,
    Instant createdAt,
    @Nullable String signer,
    @Nullable String signerName,
    List<PackedFile> files) {

  private static final String FORMAT = "budgetbook-package";
  private static final int FORMAT_VERSION = 1;

  /**
   * One file of the package.
   *
   * @param sums its length and digests
   */
  public record PackedFile(String name, Digests.Sums sums) {}

  public Manifest {
    files = List.copyOf(files);
  }

  /** The manifest's file. */
  byte[] bytes() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("formatVersion", FORMAT_VERSION);
    fields.put("edition", heading.edition());
    fields.put("department", heading.department().name());
    fields.put("year", heading.year());
    fields.put("version", version);
    fields.put("program", program);
    fields.put("createdAt", createdAt.toString());
    fields.put("signer", signer);
    fields.put("signerName", signerName);
    List<Map<String, Object>> list = new ArrayList<>();
    for (PackedFile file : files) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", file.name());
      entry.put("bytes", file.sums().bytes());
      entry.put("sha256", file.sums().sha256());
      entry.put("sm3", file.sums().sm3());
      list.add(entry);
    }
    fields.put("files", list);
    return ExactJson.bytes(fields);
  }

  /** Whether the bytes are a manifest of a later format than this program knows. */
  static boolean isOfLaterFormat(byte[] bytes) {
    try {
      return ExactJson.read(bytes, Manifest::isLater, node -> node, node -> bytes) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isLater(JsonNode node) {
    return FORMAT.equals(ExactJson.text(node, "format"))
        && node.path("formatVersion").asInt() > FORMAT_VERSION;
  }

  /**
   * @throws IllegalArgumentException if the bytes are not a manifest in its one form
   */
  static Manifest read(byte[] bytes) {
    return ExactJson.read(
        bytes,
        node -> FORMAT.equals(ExactJson.text(node, "format")),
        Manifest::of,
        Manifest::bytes);
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.path(field).isNull() ? null : ExactJson.text(node, field);
  }

  private static Manifest of(JsonNode node) {
    List<PackedFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode file : node.path("files")) {
      String name = ExactJson.text(file, "name");
      if (!StoredZipReader.isName(name) || !names.add(name)) {
        throw new IllegalArgumentException("name");
      }
      files.add(
          new PackedFile(
              name,
              new Digests.Sums(
                  file.path("bytes").asLong(),
                  ExactJson.text(file, "sha256"),
                  ExactJson.text(file, "sm3"))));
    }
    int version = node.path("version").asInt();
    if (version < 1) {
      throw new IllegalArgumentException("version");
    }
    return new Manifest(
        new Heading(
            ExactJson.text(node, "edition"),
            node.path("year").asInt(),
            new Department(ExactJson.text(node, "department"))),
        version,
        ExactJson.text(node, "program"),
        Instant.parse(ExactJson.text(node, "createdAt")),
        textOrNull(node, "signer"),
        textOrNull(node, "signerName"),
        files);
  }
}
