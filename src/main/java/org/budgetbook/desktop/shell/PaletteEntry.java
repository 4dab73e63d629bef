package org.budgetbook.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/**
 * One thing the palette finds.
 *
 * @param title what is searched, besides {@code code}
 * @param code a number or code by which it is found from its beginning; may be empty
 * @param detail quietly behind the title: a path, a key
 */
record PaletteEntry(Feather icon, String code, String title, String detail, Runnable action) {}
