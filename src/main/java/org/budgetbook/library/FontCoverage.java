package org.budgetbook.library;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the program's own fonts have: what they lack can be neither printed nor shown.
 * Immutable; reading it takes a moment, so not on the screen's thread.
 */
public final class FontCoverage {

  private static final List<String> FONTS =
      List.of(
          "fonts/NotoSerifSC-Regular.ttf",
          "fonts/NotoSansSC-Regular.ttf",
          "fonts/LXGWWenKai-Regular.ttf");

  private static final int CHARACTER_MAP = 0x636D6170;
  private static final int SEGMENTS_16_BIT = 4;
  private static final int SEGMENTS_32_BIT = 12;

  private final BitSet covered = new BitSet();

  public FontCoverage(Resources resources) {
    for (String font : FONTS) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(resources.open(font)))) {
        add(characterMap(in));
      } catch (IOException e) {
        throw new UncheckedIOException(font, e);
      }
    }
  }

  /** The characters of a text that no font has, each once, in their order. */
  public List<String> missing(String text) {
    return text.codePoints()
        .filter(character -> isVisible(character) && !covered.get(character))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** Blanks and the marks that steer the setting of text are never missed. */
  private static boolean isVisible(int character) {
    return !Character.isWhitespace(character)
        && switch (Character.getType(character)) {
          case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> false;
          default -> true;
        };
  }

  /** The table "cmap" of a TrueType font. */
  private static byte[] characterMap(DataInputStream in) throws IOException {
    in.readInt();
    int tables = in.readUnsignedShort();
    in.skipNBytes(6);
    @Nullable Integer offset = null;
    int length = 0;
    for (int i = 0; i < tables; i++) {
      int tag = in.readInt();
      in.readInt();
      int at = in.readInt();
      int size = in.readInt();
      if (tag == CHARACTER_MAP) {
        offset = at;
        length = size;
      }
    }
    if (offset == null) {
      throw new IOException("no character map");
    }
    in.skipNBytes(offset - (12L + 16L * tables));
    return in.readNBytes(length);
  }

  private void add(byte[] map) {
    int subtables = unsigned16(map, 2);
    for (int i = 0; i < subtables; i++) {
      int at = signed32(map, 4 + 8 * i + 4);
      switch (unsigned16(map, at)) {
        case SEGMENTS_16_BIT -> addSegments(map, at);
        case SEGMENTS_32_BIT -> addGroups(map, at);
        default -> {}
      }
    }
  }

  /** Format 4: segments of the first 65,536 characters; glyph 0 stands for "not there". */
  private void addSegments(byte[] map, int at) {
    int twice = unsigned16(map, at + 6);
    for (int segment = 0; segment < twice; segment += 2) {
      int end = unsigned16(map, at + 14 + segment);
      int startAt = at + 16 + twice + segment;
      int start = unsigned16(map, startAt);
      int delta = unsigned16(map, startAt + twice);
      int rangeAt = startAt + 2 * twice;
      int range = unsigned16(map, rangeAt);
      for (int character = start; character <= end && character != 0xFFFF; character++) {
        int glyph =
            range == 0
                ? character + delta & 0xFFFF
                : unsigned16(map, rangeAt + range + 2 * (character - start));
        if (glyph != 0) {
          covered.set(character);
        }
      }
    }
  }

  /** Format 12: groups of any characters. */
  private void addGroups(byte[] map, int at) {
    int groups = signed32(map, at + 12);
    for (int group = 0; group < groups; group++) {
      int from = at + 16 + 12 * group;
      covered.set(signed32(map, from), signed32(map, from + 4) + 1);
    }
  }

  private static int unsigned16(byte[] map, int at) {
    return (map[at] & 0xFF) << 8 | map[at + 1] & 0xFF;
  }

  private static int signed32(byte[] map, int at) {
    return unsigned16(map, at) << 16 | unsigned16(map, at + 2);
  }
}
