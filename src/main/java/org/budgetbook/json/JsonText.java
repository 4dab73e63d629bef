package org.budgetbook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * A json text read from its beginning, one root field after the other, in bounded memory for each.
 * Whatever is not as it should be is refused with its place.
 */
final class JsonText implements AutoCloseable {

  private static final int DEEPEST = 12;
  private static final int LONGEST_TEXT = 10_000_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final String file;
  private final JsonParser in;

  JsonText(String file, String text) throws IOException {
    this.file = file;
    this.in = JSON.createParser(text);
  }

  /** What is done with each root field: read its value by one of the methods below. */
  interface RootField {
    void read(String name) throws IOException;
  }

  /** Reads the root object to the end of the text. */
  void root(RootField field) {
    try {
      if (in.nextToken() == null) {
        throw RefusedException.of("json.empty", file);
      }
      require(JsonToken.START_OBJECT, place(""), "json.kind.object");
      Set<String> seen = new HashSet<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        if (!seen.add(name)) {
          throw place("").refusal("json.field.twice", name);
        }
        in.nextToken();
        field.read(name);
      }
      if (in.nextToken() != null) {
        throw place("").refusal("json.after-end");
      }
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private RefusedException refusal(IOException e) {
    JsonLocation here = in.currentLocation();
    Place place = new Place(file, here.getLineNr(), here.getColumnNr(), "");
    Message sentence =
        switch (e) {
          case StreamConstraintsException limit -> Message.of("json.limit");
          case JsonEOFException end -> Message.of("json.cut-off");
          default -> Message.of("json.syntax");
        };
    return new RefusedException(place.refusal(sentence).sentence(), e);
  }

  Place place(String path) {
    JsonLocation here = in.currentTokenLocation();
    return new Place(file, here.getLineNr(), here.getColumnNr(), path);
  }

  private void require(JsonToken token, Place place, String otherwise) {
    if (in.currentToken() != token) {
      throw place.refusal(otherwise);
    }
  }

  void skip() throws IOException {
    in.skipChildren();
  }

  /** The value as a field of its own name. */
  Fields only(String name) throws IOException {
    Fields fields = new Fields(place(""));
    fields.put(name, value(place(name)));
    return fields;
  }

  Fields object(String path) throws IOException {
    Place place = place(path);
    require(JsonToken.START_OBJECT, place, "json.kind.object");
    Fields fields = new Fields(place);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      Place at = place.path().isEmpty() ? place(name) : place(path + "." + name);
      in.nextToken();
      Place here = place(at.path());
      if (!fields.put(name, value(here))) {
        throw at.refusal("json.field.twice", name);
      }
    }
    return fields;
  }

  /** Hands each object of a list on before it reads the next. */
  void objects(String path, Consumer<Fields> each) throws IOException {
    require(JsonToken.START_ARRAY, place(path), "json.kind.list");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      each.accept(object(path));
    }
  }

  private Value value(Place place) throws IOException {
    return switch (in.currentToken()) {
      case VALUE_STRING -> new Value.Text(place, in.getText());
      case VALUE_NUMBER_INT -> {
        if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
          throw place.refusal("json.number.large");
        }
        yield new Value.Whole(place, in.getLongValue());
      }
      case START_OBJECT -> new Value.Nested(place, object(place.path()));
      case START_ARRAY -> {
        List<Fields> items = new ArrayList<>();
        objects(place.path(), items::add);
        yield new Value.Items(place, items);
      }
      case VALUE_NULL -> throw place.refusal("json.kind.null");
      default -> throw place.refusal("json.kind.other");
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
