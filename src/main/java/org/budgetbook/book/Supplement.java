package org.budgetbook.book;

import org.budgetbook.book.ElementEdit.DraftEdit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.ElementEdit.PassageEdit;
import org.budgetbook.book.ElementEdit.TargetEdit;
import org.budgetbook.edition.EntryKey;

/**
 * What a book holds beside its facts: no table figure counts it.
 *
 * @param numbers last year's figures, procurement, assets
 * @param passages texts and reasons
 * @param targets performance targets, one a project at most
 * @param drafts rows begun but not complete; their positions are those of the lines they will be
 */
public record Supplement(
    Ordered<EntryKey, EnteredNumber> numbers,
    Ordered<EntryKey, Passage> passages,
    Ordered<ProjectCode, PerformanceTarget> targets,
    Ordered<FactId, Draft> drafts) {

  Supplement apply(NumberEdit edit) {
    return new Supplement(numbers.replaced(edit.before(), edit.after()), passages, targets, drafts);
  }

  Supplement apply(PassageEdit edit) {
    return new Supplement(numbers, passages.replaced(edit.before(), edit.after()), targets, drafts);
  }

  Supplement apply(TargetEdit edit) {
    return new Supplement(numbers, passages, targets.replaced(edit.before(), edit.after()), drafts);
  }

  Supplement apply(DraftEdit edit) {
    return new Supplement(numbers, passages, targets, drafts.replaced(edit.before(), edit.after()));
  }
}
