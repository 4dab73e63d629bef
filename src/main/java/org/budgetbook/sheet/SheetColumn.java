package org.budgetbook.sheet;

import org.budgetbook.message.Message;

/**
 * A column of an entry grid.
 *
 * @param id stable; drafts keep their cells by it
 * @param heading key of its heading
 * @param width relative width
 * @param required whether a row without it is still a draft
 */
public record SheetColumn(
    String id, Message heading, ColumnKind kind, int width, boolean required) {}
