package org.budgetbook.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.note.CheckNote;
import org.budgetbook.check.published.PublishedText.Unread;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * The findings as a JSON array, one object each, by rule: {@code rule, level, table, row, column,
 * section, message, left, right, difference}. Amounts are in the unit of the edition's tables; what
 * does not apply is null. What could not be read of a document follows with level {@code
 * not-checked} and no rule.
 */
public final class CheckJson {

  private final Messages messages;
  private final AmountUnit unit;

  /**
   * @param unit in which amounts are told
   */
  public CheckJson(Messages messages, AmountUnit unit) {
    this.messages = messages;
    this.unit = unit;
  }

  /** The findings of tables from outside, which have no notes. */
  public String text(CheckReport report) {
    return text(report, false, finding -> Optional.empty());
  }

  /**
   * The findings with what the accountant said about them: each object ends with the note (审核说明)
   * and whether it is outdated; both are null without one.
   */
  public String text(CheckReport report, Function<Finding, Optional<CheckNote>> notes) {
    return text(report, true, notes);
  }

  private String text(
      CheckReport report, boolean withNotes, Function<Finding, Optional<CheckNote>> notes) {
    List<String> objects = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("rule", quoted(finding.rule().toString()));
      fields.put("level", quoted(finding.level().name().toLowerCase(Locale.ROOT)));
      fields.put(
          "table",
          finding.place().table() == 0 ? "null" : Integer.toString(finding.place().table()));
      fields.put("row", textOrNull(finding.place().row()));
      fields.put("column", textOrNull(finding.place().column()));
      fields.put("section", textOrNull(finding.place().section()));
      fields.put("message", quoted(messages.text(finding.message())));
      fields.put("left", number(finding.left(), finding.money()));
      fields.put("right", number(finding.right(), finding.money()));
      fields.put("difference", number(finding.difference(), finding.money()));
      if (withNotes) {
        Optional<CheckNote> note = notes.apply(finding);
        fields.put("note", note.map(said -> quoted(said.text())).orElse("null"));
        fields.put(
            "noteOutdated", note.map(said -> Boolean.toString(said.outdated())).orElse("null"));
      }
      objects.add(
          "  {"
              + String.join(
                  ", ",
                  fields.entrySet().stream()
                      .map(field -> quoted(field.getKey()) + ": " + field.getValue())
                      .toList())
              + "}");
    }
    report.unread().forEach(unread -> objects.add(object(unread, withNotes)));
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  /** What could not be read: of no rule, at a level of its own, neither found nor passed. */
  private String object(Unread unread, boolean withNotes) {
    return "  {\"rule\": null, \"level\": \"not-checked\", \"table\": "
        + (unread.table() == 0 ? "null" : Integer.toString(unread.table()))
        + ", \"row\": null, \"column\": null, \"section\": "
        + textOrNull(unread.where())
        + ", \"message\": "
        + quoted(messages.text(unread.what()))
        + ", \"left\": null, \"right\": null, \"difference\": null"
        + (withNotes ? ", \"note\": null, \"noteOutdated\": null}" : "}");
  }

  private static String textOrNull(String text) {
    return text.isEmpty() ? "null" : quoted(text);
  }

  private String number(@Nullable BigDecimal number, boolean money) {
    if (number == null) {
      return "null";
    }
    BigDecimal shown =
        (money ? number.movePointLeft(unit.fenExponent() - AmountUnit.YUAN.fenExponent()) : number)
            .stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').append((char) c);
          } else if (c < ' ') {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            quoted.append((char) c);
          }
        });
    return quoted.append('"').toString();
  }
}
