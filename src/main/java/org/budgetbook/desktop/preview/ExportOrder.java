package org.budgetbook.desktop.preview;

import java.nio.file.Path;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.session.BookFigures;

/**
 * What is exported.
 *
 * @param figures the book and its tables
 * @param disclosure of the same state of the book
 * @param file may exist, and is then replaced; its folder exists
 */
public record ExportOrder(
    ExportFormat format, BookFigures figures, Disclosure disclosure, Path file) {}
