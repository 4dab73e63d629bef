package org.budgetbook.check.rule;

import org.budgetbook.message.RefusedException;

/** The programmes by the names that editions call them. */
public final class Programmes {

  private Programmes() {}

  /**
   * The programme of a name.
   *
   * @throws RefusedException if there is none, or its parameters are not as it needs them
   */
  public static Programme of(String name, Parameters parameters) {
    return switch (name) {
      case "well-formed-figures" -> new WellFormedFigures();
      case "official-codes" -> new OfficialCodes();
      case "unique-codes" -> new UniqueCodes();
      case "code-order" -> new CodeOrder();
      case "operating-units" -> new OperatingUnits(parameters);
      case "reason-missing" -> new ReasonMissing();
      case "reason-stale" -> new ReasonStale();
      case "reason-direction" -> new ReasonDirection(parameters);
      case "unit-slip" -> new UnitSlip();
      case "text-pattern" -> new TextPattern(parameters);
      case "years-in-texts" -> new YearsInTexts(parameters);
      case "institution-names" -> new InstitutionNames();
      case "complete-tables" -> new CompleteTables();
      case "zero-rows" -> new ZeroRows();
      case "finest-level" -> new FinestLevel();
      case "required" -> new Required(parameters);
      case "still-last-years" -> new StillLastYears();
      case "units-named" -> new UnitsNamed(parameters);
      case "forms-match" -> new FormsMatch(parameters);
      case "form-amounts" -> new FormAmounts();
      case "form-term" -> new FormTerm();
      case "form-cost" -> new FormCost(parameters);
      case "form-indicators" -> new FormIndicators(parameters);
      case "stated-figures" -> new StatedFigures(parameters);
      case "wrong-denominator" -> new WrongDenominator();
      case "told-twice" -> new ToldTwice();
      case "shares-sum" -> new SharesSum();
      case "listed-as-table" -> new ListedAsTable();
      case "counted-names" -> new CountedNamesAgree();
      case "change-unreasoned" -> new ChangeUnreasoned();
      case "contents" -> new ContentsMatch();
      case "form-sums" -> new FormSums();
      case "form-telephone" -> new FormTelephone(parameters);
      case "form-date" -> new FormDate();
      case "form-names" -> new FormNames();
      case "form-instalments" -> new FormInstalments();
      case "uniform-numbers" -> new UniformNumbers(parameters);
      default -> throw RefusedException.of("check.programme.unknown", name);
    };
  }
}
