package org.budgetbook.json;

import org.budgetbook.book.Heading;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the rest can be read, wherever in the file it stands: that it is a book
 * json, of a version that is understood, and its heading. All else is passed over unread, so that a
 * file of a newer version is told so, and not that it has fields nobody knows.
 */
final class Preamble {

  private final String file;
  private boolean named;
  private @Nullable Long version;
  private @Nullable Fields heading;

  Preamble(String file) {
    this.file = file;
  }

  void read(JsonText json) {
    json.root(name -> {
      switch (name) {
        case "format" -> {
          String format = json.only(name).text(name);
          named = format.equals(BookFormat.NAME);
        }
        case "version" -> version = json.only(name).whole(name);
        case "heading" -> heading = json.object(name);
        default -> json.skip();
      }
    });
    if (!named) {
      throw RefusedException.of("json.not-a-book", file, BookFormat.NAME);
    }
    if (version == null) {
      throw RefusedException.of("json.version.missing", file);
    }
    if (version > BookFormat.VERSION) {
      throw RefusedException.of("json.version.newer", file, version, BookFormat.VERSION);
    }
    if (version < 1) {
      throw RefusedException.of("json.version.unknown", file, version);
    }
  }

  Heading heading() {
    if (heading == null) {
      throw RefusedException.of("json.heading.missing", file);
    }
    Heading read = ElementReader.heading(heading);
    heading.finish();
    return read;
  }
}
