package org.budgetbook.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one flat JSON object. */
final class JsonFields {

  private final Map<String, String> texts = new HashMap<>();

  private JsonFields() {}

  static JsonFields read(JsonParser in) throws IOException {
    JsonFields fields = new JsonFields();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      fields.texts.put(name, in.getText());
    }
    return fields;
  }

  @Nullable String find(String name) {
    return texts.get(name);
  }

  String text(String name) throws IOException {
    String text = texts.get(name);
    if (text == null) {
      throw new IOException("no field " + name);
    }
    return text;
  }

  long number(String name) throws IOException {
    return Long.parseLong(text(name));
  }
}
