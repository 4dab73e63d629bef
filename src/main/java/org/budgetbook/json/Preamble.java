package org.budgetbook.json;

import org.budgetbook.book.Heading;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Origin;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the rest can be read, wherever in the file it stands: that it is a book
 * json, of a version that is understood, and its heading. All else is passed over unread, so that a
 * file of a newer version is told so, and not that it has fields nobody knows.
 */
final class Preamble {

  private final String file;
  private final String expected;
  private String format = "";
  private @Nullable Long version;
  private @Nullable Fields heading;
  private @Nullable Fields part;

  /** Of a file that should call itself so. */
  Preamble(String file, String expected) {
    this.file = file;
    this.expected = expected;
  }

  void read(JsonText json) {
    json.root(name -> {
      switch (name) {
        case "format" -> {
          format = json.only(name).text(name);
        }
        case "version" -> version = json.only(name).whole(name);
        case "heading" -> heading = json.object(name);
        case "part" -> part = json.object(name);
        default -> json.skip();
      }
    });
    if (!format.equals(expected)) {
      boolean isPart = format.equals(BookFormat.PART_NAME);
      throw expected.equals(BookFormat.PART_NAME)
          ? RefusedException.of("json.not-a-part", file, expected)
          : isPart
              ? RefusedException.of("json.is-a-part", file)
              : RefusedException.of("json.not-a-book", file, expected);
    }
    if (part != null && !expected.equals(BookFormat.PART_NAME)) {
      throw part.place().refusal("json.field.unknown", "part");
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

  /** Where a part comes from. */
  Origin origin() {
    if (part == null) {
      throw RefusedException.of("json.part.missing", file);
    }
    Origin read =
        new Origin(
            part.read("unit", UnitCode::new),
            ContributionFields.version(part),
            part.read("madeAt", ContributionFields::time),
            part.textOrEmpty("program"));
    part.finish();
    return read;
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
