package org.budgetbook.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetbook.check.finding.Findings;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.input.CheckInput;
import org.budgetbook.check.input.InputPart;
import org.budgetbook.check.published.PublishedText;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;

/** Rule 43: part three writes its amounts in one way, with or without separators. */
final class UniformNumbers implements Programme {

  private final Pattern amount;

  UniformNumbers(Parameters parameters) {
    this.amount = parameters.pattern("pattern");
  }

  @Override
  public Set<InputPart> reads(Edition edition) {
    return Set.of(InputPart.Whole.STATED);
  }

  @Override
  public void run(CheckInput input, Findings findings) {
    PublishedText text = input.published();
    if (text == null) {
      findings.undecided(Message.of("document.unknown"));
      return;
    }
    List<Written> all = new ArrayList<>();
    for (PublishedText.Paragraph paragraph : text.paragraphs()) {
      Matcher number = amount.matcher(Texts.plain(paragraph.text()));
      while (paragraph.part().equals("narrative") && number.find()) {
        String whole = number.group(1);
        if (whole.replace(",", "").length() > 3) {
          all.add(new Written(paragraph.where(), number.group(), whole.contains(",")));
        }
      }
    }
    long grouped = all.stream().filter(Written::grouped).count();
    if (grouped == 0 || grouped == all.size()) {
      return;
    }
    boolean usual = grouped * 2 >= all.size();
    for (Written one : all) {
      if (one.grouped() != usual) {
        findings.add(
            Place.ofSection(one.where(), null), Message.of("document.separator", one.text()));
      }
    }
  }

  private record Written(String where, String text, boolean grouped) {}
}
