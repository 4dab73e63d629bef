package org.budgetbook.exchange.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetbook.exchange.text.ExactJson;

/**
 * A signature (签名) over the exact bytes of a manifest or receipt.
 *
 * @param key the key that verifies it
 * @param value r and s, 128 hexadecimal digits
 */
public record Signature(PublicKey key, String value) {

  private static final String FORMAT = "budgetbook-signature";
  private static final String ALGORITHM = "SM2-SM3";

  /** The longest file that can be one. */
  public static final int MOST_BYTES = 4096;

  /** Signs bytes. */
  public static Signature of(byte[] bytes, SigningKey key) {
    return new Signature(key.publicKey(), key.sign(bytes));
  }

  /** Whether it is of these bytes. */
  public boolean isOf(byte[] bytes) {
    return key.verifies(bytes, value);
  }

  /** As it stands in a file of its own. */
  public byte[] bytes() {
    return ExactJson.bytes(fields());
  }

  /** Its fields in order, to stand inside another file. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("formatVersion", 1);
    fields.put("algorithm", ALGORITHM);
    fields.put("publicKey", key.point());
    fields.put("signature", value);
    return fields;
  }

  /**
   * @throws IllegalArgumentException if the bytes are not a signature in its one form
   */
  public static Signature read(byte[] bytes) {
    return ExactJson.read(
        bytes,
        node -> FORMAT.equals(ExactJson.text(node, "format")),
        Signature::of,
        Signature::bytes);
  }

  /** Of a node that is written anew afterwards, which shows what else it held. */
  public static Signature of(JsonNode node) {
    return new Signature(
        new PublicKey(ExactJson.text(node, "publicKey")), ExactJson.text(node, "signature"));
  }
}
