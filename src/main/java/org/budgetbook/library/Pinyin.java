package org.budgetbook.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Matches Chinese text by how it is typed: each character by itself, by its pinyin, or by the first
 * letter of it. A character with several readings matches by each.
 */
final class Pinyin {

  private Pinyin() {}

  /** How a text sounds, ready for matching many queries: for each character its readings. */
  record Sounded(String text, List<Set<String>> readings) {}

  static Sounded sound(String text) {
    List<Set<String>> readings = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      Set<String> sounds = new LinkedHashSet<>();
      String[] found = PinyinHelper.toHanyuPinyinStringArray(text.charAt(i));
      if (found != null) {
        for (String reading : found) {
          sounds.add(reading.replaceAll("\\d", "").replace("u:", "v"));
        }
      }
      readings.add(sounds);
    }
    return new Sounded(text.toLowerCase(Locale.ROOT), readings);
  }

  /** Where in the text the query begins to match; -1 when it does not. */
  static int find(Sounded sounded, String query) {
    for (int start = 0; start < sounded.text().length(); start++) {
      if (matches(sounded, start, query, 0)) {
        return start;
      }
    }
    return -1;
  }

  private static boolean matches(Sounded sounded, int at, String query, int read) {
    if (read == query.length()) {
      return true;
    }
    if (at == sounded.text().length()) {
      return false;
    }
    if (sounded.text().charAt(at) == query.charAt(read)
        && matches(sounded, at + 1, query, read + 1)) {
      return true;
    }
    for (String reading : sounded.readings().get(at)) {
      if (reading.charAt(0) == query.charAt(read) && matches(sounded, at + 1, query, read + 1)) {
        return true;
      }
      String rest = query.substring(read);
      if (reading.startsWith(rest)
          || rest.startsWith(reading) && matches(sounded, at + 1, query, read + reading.length())) {
        return true;
      }
    }
    return false;
  }
}
