package org.budgetbook.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Funds;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.YearEndCarryOver;
import org.budgetbook.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has in a book, as digests: equal content gives equal digests, whatever ids and places
 * it has, on every computer and in every version of the program.
 */
final class Digests {

  private static final int DIGITS = 32;

  private Digests() {}

  /** A unit's facts, those of each kind in their order. */
  static String facts(UnitFacts facts) {
    Fields fields = new Fields();
    facts.lines().forEach(line -> line(fields, line));
    fields.add("revenue");
    for (RevenueItem item : facts.revenue()) {
      fields.add(item.code().digits()).add(item.source().name()).add(item.amount());
    }
    fields.add("carry-overs");
    for (YearEndCarryOver kept : facts.carryOvers()) {
      fields.add(kept.source().name()).add(kept.amount());
    }
    return fields.digest();
  }

  private static void line(Fields fields, BudgetLine line) {
    fields
        .add(line.functional().digits())
        .add(line.category().name())
        .add(text(line.departmentEconomic()))
        .add(text(line.governmentEconomic()))
        .add(text(line.project()))
        .add(line.source().name())
        .add(line.timing().name())
        .add(line.amount());
  }

  private static @Nullable String text(@Nullable Object code) {
    return code == null ? null : code.toString();
  }

  /** Every project of a part with its target. */
  static SortedMap<ProjectCode, String> projects(Book part) {
    SortedMap<ProjectCode, String> digests = new TreeMap<>();
    for (Project project : part.projects()) {
      digests.put(
          project.code(),
          project(project, part.supplement().targets().find(project.code()).orElse(null)));
    }
    return digests;
  }

  static String project(Project project, @Nullable PerformanceTarget target) {
    Fields fields = new Fields().add(project.name());
    fields.add(project.projectClass() == null ? null : project.projectClass().name());
    if (target != null) {
      target(fields, target);
    }
    return fields.digest();
  }

  private static void target(Fields fields, PerformanceTarget target) {
    fields.add(target.attribute()).add(target.period());
    funds(fields, target.term());
    funds(fields, target.annual());
    List.of(
            target.overview(),
            target.basis(),
            target.necessity(),
            target.safeguards(),
            target.plan(),
            target.termGoal(),
            target.annualGoal())
        .forEach(fields::add);
    for (Indicator indicator : target.indicators()) {
      fields
          .add(indicator.group().name())
          .add(indicator.kind())
          .add(indicator.name())
          .add(indicator.termValue())
          .add(indicator.annualValue());
    }
  }

  private static void funds(Fields fields, Funds funds) {
    fields
        .add(funds.central())
        .add(funds.provincial())
        .add(funds.local())
        .add(funds.own())
        .add(funds.other());
  }

  /** Texts one after another, each with its length, so that none runs into the next. */
  private static final class Fields {
    private final MessageDigest digest;

    Fields() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    Fields add(@Nullable String text) {
      byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      String length = text == null ? "-;" : bytes.length + ";";
      digest.update(length.getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
      return this;
    }

    Fields add(Money amount) {
      return add(Long.toString(amount.fen()));
    }

    String digest() {
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
  }
}
