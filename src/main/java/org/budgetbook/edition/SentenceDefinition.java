package org.budgetbook.edition;

/**
 * A paragraph that follows the figures.
 *
 * @param key unique in the edition; a rewording is kept under {@code text.} and this key
 * @param template FreeMarker; line feeds and the blanks around them are not part of the text
 */
public record SentenceDefinition(EntryKey key, String template) {

  /** Under which key the accountant's rewording of a paragraph is kept. */
  public static EntryKey rewordingKey(EntryKey key) {
    return new EntryKey("text." + key);
  }
}
