package org.budgetbook.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.EconomicCorrespondence;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.reconstruction.Holders.ListedProject;
import org.budgetbook.reconstruction.Transport.Share;
import org.budgetbook.reconstruction.Unknown.Economic;
import org.budgetbook.reconstruction.Unknown.OfProject;
import org.budgetbook.reconstruction.Unknown.Operating;
import org.budgetbook.reconstruction.Unknown.Spending;

/** Makes lines of the amounts found, so that each side of every table finds its own again. */
final class DraftLines {

  /** The project number of money whose project no table lists. */
  static final int UNLISTED_PROJECT = Integer.MAX_VALUE;

  /** The head of government economic codes of 事业单位. */
  private static final String INSTITUTION = "505";

  private final PublishedTables tables;
  private final Unknowns unknowns;
  private final Equations equations;
  private final Affinities affinities;
  private final long[] amounts;
  private final List<DraftLine> all = new ArrayList<>();

  DraftLines(
      PublishedTables tables,
      Unknowns unknowns,
      Equations equations,
      Affinities affinities,
      long[] amounts) {
    this.tables = tables;
    this.unknowns = unknowns;
    this.equations = equations;
    this.affinities = affinities;
    this.amounts = amounts;
    for (FundSource source : FundSource.values()) {
      for (Timing timing : Timing.values()) {
        basic(source, timing);
        projects(source, timing);
      }
    }
  }

  List<DraftLine> all() {
    return all;
  }

  private void basic(FundSource source, Timing timing) {
    List<DraftLine> lines = new ArrayList<>();
    if (unknowns.listsPairs(source, timing)) {
      Joining joining = Joining.basic(unknowns, source, timing, affinities.pairings());
      boolean sure = possible(joining.functions()) == 1 || possible(joining.others()) == 1;
      joining.shares(amounts).forEach(share -> lines.add(pair(share, sure)));
    } else {
      for (int i :
          unknowns.where(
              Spending.class, one -> !one.project() && Unknowns.same(one, source, timing))) {
        if (amounts[i] > 0) {
          lines.add(
              new DraftLine(
                  ((Spending) unknowns.all().get(i)).code(),
                  Category.PERSONNEL,
                  affinities.personnel().department(),
                  affinities.personnel().government(),
                  DraftLine.NONE,
                  DraftLine.NONE,
                  source,
                  timing,
                  amounts[i],
                  Sureness.ASSUMED));
        }
      }
    }
    giveUnits(lines, source, timing);
    giveItems(lines, source, timing, Category.PERSONNEL);
    lines.sort(
        Comparator.comparing(DraftLine::functional)
            .thenComparing(DraftLine::category)
            .thenComparing(line -> Objects.toString(line.department(), "")));
    all.addAll(lines);
  }

  private DraftLine pair(Share share, boolean sure) {
    Spending spending = (Spending) unknowns.all().get(share.from());
    Economic economic = (Economic) unknowns.all().get(share.to());
    boolean named = tables.pair(economic).sure();
    Sureness sureness =
        sure && named
            ? Sureness.PROVEN
            : sure || share.preferred() ? Sureness.BY_AFFINITY : Sureness.ASSUMED;
    return new DraftLine(
        spending.code(),
        economic.category(),
        economic.department(),
        economic.government(),
        DraftLine.NONE,
        DraftLine.NONE,
        economic.source(),
        economic.timing(),
        share.fen(),
        sureness);
  }

  /** How many of these the blanks leave possible. */
  private int possible(int[] members) {
    int count = 0;
    for (int member : members) {
      count += equations.isNothing(member) ? 0 : 1;
    }
    return count;
  }

  /** 机关运行经费 goes to the units that have it; what 505 pays is least likely theirs. */
  private void giveUnits(List<DraftLine> lines, FundSource source, Timing timing) {
    boolean listed = unknowns.listsPairs(source, timing);
    if (listed) {
      lines.sort(Comparator.comparing(DraftLines::forInstitution));
    }
    for (int i : unknowns.where(Operating.class, one -> Unknowns.same(one, source, timing))) {
      Operating operating = (Operating) unknowns.all().get(i);
      int unit = tables.unitOf(operating);
      give(
          lines,
          amounts[i],
          line ->
              line.unit() == DraftLine.NONE && (!listed || line.category() == Category.OPERATING),
          line ->
              listed
                  ? line.of(unit)
                  : line.operatingOf(unit)
                      .with(
                          affinities.operating().department(),
                          affinities.operating().government()));
    }
  }

  private static boolean forInstitution(DraftLine line) {
    return line.government() != null && line.government().digits().startsWith(INSTITUTION);
  }

  /** Items that only the 三公 table names. */
  private void giveItems(
      List<DraftLine> lines, FundSource source, Timing timing, Category category) {
    for (int i :
        unknowns.where(
            Economic.class,
            one ->
                one.row() == 0
                    && one.category() == category
                    && Unknowns.same(one, source, timing))) {
      DepartmentEconomicCode item = ((Economic) unknowns.all().get(i)).department();
      GovernmentEconomicCode government =
          tables
              .edition()
              .catalogs()
              .correspondence()
              .propose(item, UnitType.ADMINISTRATIVE)
              .map(EconomicCorrespondence.Pair::government)
              .orElse(affinities.operating().government());
      give(
          lines,
          amounts[i],
          line -> line.department() == null || isPlaceholder(line),
          line -> line.with(item, government));
    }
  }

  private boolean isPlaceholder(DraftLine line) {
    return affinities.personnel().department().equals(line.department())
        || affinities.operating().department().equals(line.department());
  }

  /** Turns lines of together just this amount into what they are to be, dividing the last. */
  private static void give(
      List<DraftLine> lines,
      long fen,
      Predicate<DraftLine> eligible,
      UnaryOperator<DraftLine> change) {
    long open = fen;
    for (int i = 0; i < lines.size() && open > 0; i++) {
      DraftLine line = lines.get(i);
      if (!eligible.test(line)) {
        continue;
      }
      if (line.fen() <= open) {
        lines.set(i, change.apply(line));
        open -= line.fen();
      } else {
        lines.set(i, change.apply(line.withFen(open)));
        lines.add(i + 1, line.withFen(line.fen() - open));
        open = 0;
      }
    }
    if (open > 0) {
      throw new IllegalStateException("the sides of a reconstruction do not balance");
    }
  }

  private void projects(FundSource source, Timing timing) {
    Joining joining = Joining.project(unknowns, source, timing);
    boolean sure = possible(joining.functions()) == 1;
    List<DraftLine> lines = new ArrayList<>();
    for (Share share : joining.shares(amounts)) {
      OfProject project = (OfProject) unknowns.all().get(share.to());
      int number = UNLISTED_PROJECT;
      int unit = DraftLine.NONE;
      List<ListedProject> listed = tables.holders().projects();
      for (int i = 0; i < listed.size() && project.row() > 0; i++) {
        if (listed.get(i).table() == project.table() && listed.get(i).row() == project.row()) {
          number = i;
          unit = listed.get(i).unit();
        }
      }
      lines.add(
          new DraftLine(
              ((Spending) unknowns.all().get(share.from())).code(),
              Category.PROJECT,
              null,
              null,
              number,
              unit,
              source,
              timing,
              share.fen(),
              sure && number != UNLISTED_PROJECT ? Sureness.PROVEN : Sureness.ASSUMED));
    }
    giveItems(lines, source, timing, Category.PROJECT);
    all.addAll(lines);
  }
}
