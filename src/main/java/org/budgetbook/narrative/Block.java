package org.budgetbook.narrative;

import java.util.List;
import org.budgetbook.figures.TableFigures;

/** What stands one under the other in a part of the disclosure. */
public sealed interface Block {

  /**
   * A heading within a part.
   *
   * @param level 1 for a section (一、), 2 for what it is divided into ((一))
   * @param id stable while texts change: the target of jumps and bookmarks
   */
  record Heading(int level, String id, String text) implements Block {}

  /**
   * A paragraph of the text.
   *
   * @param key the edition's name for it, unique in the disclosure; a reworded paragraph is kept
   *     under this name
   * @param wording whose words these are
   */
  record Paragraph(String key, List<Run> runs, Wording wording) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** The paragraph as it is read. */
    public String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }

    /**
     * Whether a stretch of it is marked as a draft: somebody has to look at it, or at all of the
     * paragraph.
     */
    public boolean isMarked(Run run) {
      return wording == Wording.REWORDED_OUTDATED || run.isOpen();
    }

    /** Whether somebody has to look at it before the disclosure is finished. */
    public boolean isOpen() {
      return wording == Wording.REWORDED_OUTDATED || runs.stream().anyMatch(Run::isOpen);
    }
  }

  /** Whose words a paragraph has. */
  enum Wording {
    /** The edition's, the same for all books: the glossary. */
    FIXED,
    /** A text that the accountant wrote as a whole: duties, organisation. */
    WRITTEN,
    /** The edition's template: it follows the figures, and may be reworded. */
    TEMPLATE,
    /**
     * The accountant's words instead of the template's; the references in it follow the figures.
     */
    REWORDED,
    /** Reworded, and what the template states has changed in a way the words cannot follow. */
    REWORDED_OUTDATED
  }

  /** One of the statutory tables (预算公开表). */
  record StatutoryTable(TableFigures figures) implements Block {}

  /** A chart (结构图). Not present when there is nothing to show. */
  record ChartBlock(Chart chart) implements Block {}

  /** A performance target form (项目支出绩效目标表), on a page of its own. */
  record Form(TargetForm form) implements Block {}
}
