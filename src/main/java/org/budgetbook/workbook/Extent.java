package org.budgetbook.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.ClassificationCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.Signature;
import org.budgetbook.edition.FactFilter;
import org.budgetbook.figures.RowKey;

/**
 * Which facts a figure counts, told by the edition's filters and by what its row stands for, never
 * by the facts a book happens to have. Figures of equal extent are equal in every book.
 *
 * @param signatures by {@link Signature#index()}; never changed once the extent is made
 * @param codes what it asks beyond the signature
 */
record Extent(BitSet signatures, Codes codes) {

  private static final BitSet EXPENDITURE =
      FactFilter.ofKinds(FactKind.EXPENDITURE).acceptedSignatures();

  /** Everything. */
  static final Extent ALL = new Extent(FactFilter.ANY.acceptedSignatures(), Codes.ANY);

  /**
   * Conditions on codes; an empty one asks nothing.
   *
   * @param functional a fact must be within one of them
   * @param economic likewise
   * @param row what kind of row asks, and for which code, unit or project
   */
  record Codes(Set<String> functional, Set<String> economic, Optional<RowKey> row) {
    static final Codes ANY = new Codes(Set.of(), Set.of(), Optional.empty());

    Codes {
      functional = Set.copyOf(functional);
      economic = Set.copyOf(economic);
    }
  }

  /** What this extent and a filter both accept. */
  Extent and(FactFilter filter) {
    BitSet both = (BitSet) signatures.clone();
    both.and(filter.acceptedSignatures());
    if (filter.asksForCodes()) {
      both.and(EXPENDITURE);
    }
    return new Extent(
        both,
        new Codes(
            narrowed(codes.functional(), digits(filter.functional())),
            narrowed(codes.economic(), digits(filter.economic())),
            codes.row()));
  }

  /** What this extent and a row of a tree, of units or of projects both accept. */
  Extent and(RowKey row) {
    BitSet both = (BitSet) signatures.clone();
    return switch (row) {
      case RowKey.Fixed fixed -> this;
      case RowKey.WholeDepartment whole -> this;
      case RowKey.Functional functional -> {
        both.and(EXPENDITURE);
        Set<String> within = narrowed(codes.functional(), Set.of(functional.code().digits()));
        yield new Extent(both, new Codes(within, codes.economic(), codes.row()));
      }
      case RowKey.EconomicGroup group -> withRow(both, group);
      case RowKey.EconomicPair pair -> withRow(both, pair);
      case RowKey.Revenue revenue -> withRow(both, revenue);
      case RowKey.OfUnit unit -> withRow(both, unit);
      case RowKey.OfProject project -> withRow(both, project);
    };
  }

  private Extent withRow(BitSet both, RowKey row) {
    return new Extent(both, new Codes(codes.functional(), codes.economic(), Optional.of(row)));
  }

  boolean isEmpty() {
    return signatures.isEmpty();
  }

  /** Whether every fact of this extent is of a kind. */
  boolean isOnly(FactKind kind) {
    return accepted().allMatch(signature -> signature.kind() == kind);
  }

  /** Whether every fact of this extent is basic expenditure, which must have economic codes. */
  boolean isOnlyBasic() {
    return accepted().map(Signature::category).allMatch(c -> c != null && c.isBasic());
  }

  /** Whether every fact of this extent is project expenditure, which must have a project. */
  boolean isOnlyProject() {
    return accepted().allMatch(signature -> signature.category() == Category.PROJECT);
  }

  private Stream<Signature> accepted() {
    return Signature.all().stream().filter(signature -> signatures.get(signature.index()));
  }

  private static Set<String> digits(List<? extends ClassificationCode> codes) {
    return codes.stream().map(ClassificationCode::digits).collect(Collectors.toSet());
  }

  /** The codes within both sets; an empty set asks nothing. */
  private static Set<String> narrowed(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> within = new TreeSet<>();
    for (String one : some) {
      for (String other : others) {
        if (one.startsWith(other)) {
          within.add(one);
        } else if (other.startsWith(one)) {
          within.add(other);
        }
      }
    }
    if (within.isEmpty()) {
      // No code is within both: a condition that nothing meets.
      within.add("-");
    }
    return within;
  }
}
