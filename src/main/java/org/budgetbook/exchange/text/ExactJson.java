package org.budgetbook.exchange.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * JSON that has one form only: what is read counts only if writing it again gives the same bytes.
 * So no field can be added, doubled, or written otherwise.
 */
public final class ExactJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private ExactJson() {}

  /** UTF-8, two spaces for each level, lines ended by a line feed. */
  public static byte[] bytes(Map<String, ?> fields) {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(LINES);
    layout.indentArraysWith(LINES);
    try {
      return (JSON.writer(layout).writeValueAsString(fields) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what {@code write} has written.
   *
   * @param isOurs asked before anything else is read
   * @throws IllegalArgumentException if the bytes are anything else
   */
  public static <T> T read(
      byte[] bytes,
      Predicate<JsonNode> isOurs,
      Function<JsonNode, T> read,
      Function<T, byte[]> write) {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    if (root == null || !root.isObject() || !isOurs.test(root)) {
      throw new IllegalArgumentException("not of this format");
    }
    try {
      T value = read.apply(root);
      if (!Arrays.equals(write.apply(value), bytes)) {
        throw new IllegalArgumentException("written otherwise");
      }
      return value;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A text field; empty where it is missing, so that writing it again shows it. */
  public static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
