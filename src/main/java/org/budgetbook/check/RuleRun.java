package org.budgetbook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetbook.check.expression.Amount;
import org.budgetbook.check.expression.Assertion;
import org.budgetbook.check.expression.Binding;
import org.budgetbook.check.expression.Evaluation;
import org.budgetbook.check.expression.Expression;
import org.budgetbook.check.expression.Guard;
import org.budgetbook.check.expression.Relation;
import org.budgetbook.check.expression.TieState;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.rule.Programme;
import org.budgetbook.message.Message;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/** Runs rules over one input. */
final class RuleRun {

  private final CheckInput input;
  private final Evaluation evaluation;
  private final Wording wording;

  RuleRun(CheckInput input) {
    this.input = input;
    this.evaluation = new Evaluation(input);
    this.wording = new Wording(input);
  }

  RuleOutcome run(Rule rule) {
    if (!rule.waiting().isEmpty()) {
      return new RuleOutcome(
          rule,
          RuleState.UNDECIDED,
          List.of(),
          Optional.of(Message.of("check.text", rule.waiting())),
          0);
    }
    Optional<Boolean> applies = evaluation.holds(rule.guard());
    if (applies.isEmpty()) {
      return new RuleOutcome(
          rule, RuleState.UNDECIDED, List.of(), Optional.of(unknown(rule.guard())), 0);
    }
    if (!applies.get()) {
      return new RuleOutcome(rule, RuleState.NOT_APPLICABLE, List.of(), Optional.empty(), 0);
    }
    Findings findings = new Findings(rule.id(), rule.level(), rule.basis(), rule.remedy());
    rule.programme()
        .ifPresent(programme -> {
          programme.run(input, findings);
          unread(programme, findings);
        });
    int ties = 0;
    for (Assertion assertion : rule.ties()) {
      ties += compare(rule, assertion, findings);
    }
    return outcome(rule, findings, ties);
  }

  /** A programme that finds nothing in a table of which a part could not be read has not passed. */
  private void unread(Programme programme, Findings findings) {
    if (input.unread().isEmpty()) {
      return;
    }
    for (InputPart part : programme.reads(input.edition())) {
      if (part instanceof InputPart.Table table) {
        Message reason = input.unread().get(table.number());
        if (reason != null) {
          findings.undecided(reason);
        }
      }
    }
  }

  private static RuleOutcome outcome(Rule rule, Findings findings, int ties) {
    List<Finding> all = findings.all();
    RuleState state =
        !all.isEmpty()
            ? RuleState.FOUND
            : findings.whyUndecided().isPresent() ? RuleState.UNDECIDED : RuleState.SILENT;
    return new RuleOutcome(rule, state, all, findings.whyUndecided(), ties);
  }

  private int compare(Rule rule, Assertion assertion, Findings findings) {
    int[] count = {0};
    evaluation.run(
        assertion,
        (tie, binding, left, right, state) -> {
          count[0]++;
          switch (state) {
            case EVEN, NOT_APPLICABLE -> {}
            case UNDECIDED -> findings.undecided(unknown(tie, binding, left));
            case ROUNDED -> {
              Sides sides = sides(tie, binding, left, right);
              if (tie.relation() == Relation.EQUAL) {
                findings.rounding(
                    wording.place(tie, binding),
                    sides.message("check.tie.rounding"),
                    sides.left,
                    sides.right,
                    sides.money);
              }
            }
            case UNEVEN -> {
              Sides sides = sides(tie, binding, left, right);
              findings.add(
                  wording.place(tie, binding),
                  says(rule, tie, sides),
                  sides.left,
                  sides.right,
                  sides.money);
            }
          }
        });
    return count[0];
  }

  /** Which operand of the guard is not known. */
  private Message unknown(Guard guard) {
    for (Assertion condition : guard.conditions()) {
      for (Expression side : List.of(condition.left(), condition.right())) {
        if (evaluation.value(side, null) == null) {
          return Message.of("check.guard.unknown", wording.name(side, null));
        }
      }
    }
    throw new IllegalStateException("the guard is decided");
  }

  private Message unknown(Assertion tie, @Nullable Binding binding, @Nullable Amount left) {
    return Message.of(
        "check.operand.unknown", wording.name(left == null ? tie.left() : tie.right(), binding));
  }

  /** Both sides of a tie with their names. */
  private record Sides(
      Message leftName,
      Message rightName,
      BigDecimal left,
      BigDecimal right,
      boolean money,
      AmountUnit unit) {

    Message message(String key) {
      return Message.of(
          key,
          leftName,
          Wording.number(left, money, unit),
          rightName,
          Wording.number(right, money, unit),
          Message.of(
              money ? "check.amount.money" : "check.text",
              Wording.number(left.subtract(right).abs(), money, unit),
              unit.word()));
    }
  }

  private Sides sides(
      Assertion tie, @Nullable Binding binding, @Nullable Amount left, @Nullable Amount right) {
    boolean money = tie.left().isMoney() || tie.right().isMoney();
    return new Sides(
        wording.name(tie.left(), binding),
        wording.name(tie.right(), binding),
        java.util.Objects.requireNonNull(left).value(),
        java.util.Objects.requireNonNull(right).value(),
        money,
        input.edition().tableFormat().unit());
  }

  private static Message says(Rule rule, Assertion tie, Sides sides) {
    if (!rule.says().isEmpty()) {
      return Message.of(
          "check.text",
          rule.says()
              .replace("{left}", Wording.number(sides.left, sides.money, sides.unit))
              .replace("{right}", Wording.number(sides.right, sides.money, sides.unit))
              .replace(
                  "{difference}",
                  Wording.number(sides.left.subtract(sides.right).abs(), sides.money, sides.unit)));
    }
    Message usual =
        switch (tie.relation()) {
          case EQUAL ->
              sides.message(
                  sides.left.compareTo(sides.right) < 0 ? "check.tie.less" : "check.tie.more");
          case AT_LEAST, MORE -> sides.message("check.tie.too-small");
          case AT_MOST, LESS -> sides.message("check.tie.too-large");
          case OTHER -> sides.message("check.tie.same");
        };
    return isUnitSlip(sides) ? Message.of("check.tie.unit-slip", usual) : usual;
  }

  /** One side is ten thousand times the other, to within one percent: 元 stands for 万元. */
  private static boolean isUnitSlip(Sides sides) {
    BigDecimal small = sides.left.abs().min(sides.right.abs());
    BigDecimal large = sides.left.abs().max(sides.right.abs());
    BigDecimal scaled = small.movePointRight(4);
    return small.signum() != 0
        && scaled.subtract(large).abs().movePointRight(2).compareTo(large) <= 0;
  }

  /** The ties of a rule for the 勾稽关系核对表; none for a programme. Ties of blanks are left out. */
  List<Tie> ties(Rule rule) {
    List<Tie> ties = new ArrayList<>();
    Optional<Boolean> applies = evaluation.holds(rule.guard());
    boolean runs = applies.orElse(false);
    for (Assertion assertion : rule.ties()) {
      if (runs) {
        evaluation.run(
            assertion,
            (tie, binding, left, right, state) -> {
              if (!bothZero(left, right)) {
                ties.add(row(rule, tie, binding, left, right, state));
              }
            });
      } else if (assertion.each() == null) {
        ties.add(
            row(
                rule,
                assertion,
                null,
                evaluation.value(assertion.left(), null),
                evaluation.value(assertion.right(), null),
                applies.isEmpty() ? TieState.UNDECIDED : TieState.NOT_APPLICABLE));
      }
    }
    return ties;
  }

  private static boolean bothZero(@Nullable Amount left, @Nullable Amount right) {
    return left != null
        && right != null
        && left.value().signum() == 0
        && right.value().signum() == 0;
  }

  private Tie row(
      Rule rule,
      Assertion tie,
      @Nullable Binding binding,
      @Nullable Amount left,
      @Nullable Amount right,
      TieState state) {
    Place place = wording.place(tie, binding);
    return new Tie(
        rule.id(),
        place,
        wording.name(tie.left(), binding),
        wording.name(tie.right(), binding),
        Optional.ofNullable(left).map(Amount::value),
        Optional.ofNullable(right).map(Amount::value),
        tie.left().isMoney() || tie.right().isMoney(),
        state);
  }
}
