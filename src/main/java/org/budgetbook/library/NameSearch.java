package org.budgetbook.library;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds names while the user types, by any part of them or their pinyin. Thread-safe. */
public final class NameSearch {

  private final Map<String, Pinyin.Sounded> sounded = new ConcurrentHashMap<>();

  /** Whether what is typed stands somewhere in the name; a blank text is in every name. */
  public boolean matches(String name, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || Pinyin.find(sounded.computeIfAbsent(name, Pinyin::sound), wanted) >= 0;
  }
}
