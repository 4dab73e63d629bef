package org.budgetbook.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetbook.check.published.PublishedText.Caption;
import org.budgetbook.edition.TableDefinition;

/** A document's lines by what they belong to. Filled by {@link Segmenter}. */
final class Segments {

  /** A title and its line; {@code page} 0 in the body. */
  record TitleLine(String text, SourceLine line, int page) {}

  /** A captions that is not as the edition has it. */
  record CaptionLine(SourceLine line, Caption caption) {}

  /** A paragraph of the text. */
  record TextBlock(String part, String section, String heading, SourceLine line, String text) {}

  final List<TitleLine> contents = new ArrayList<>();
  final List<TitleLine> headings = new ArrayList<>();
  final List<CaptionLine> captions = new ArrayList<>();
  final List<TextBlock> paragraphs = new ArrayList<>();
  final Map<TableDefinition, List<SourceLine>> tables = new LinkedHashMap<>();
  final List<List<SourceLine>> forms = new ArrayList<>();
}
