package org.budgetbook.narrative;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a template may say in one sentence: each word makes runs of the sentence as it is used. */
final class SentenceWords implements TemplateHashModel {

  private final Map<String, Function<List<String>, TemplateModel>> functions;
  private final Map<String, Function<List<String>, TemplateModel>> names;

  SentenceWords(NumberWords numbers, ListWords lists, BookWords book) {
    this.functions =
        Map.ofEntries(
            Map.entry("figure", of -> text(numbers.figure(of.getFirst()))),
            Map.entry("amount", of -> new SimpleNumber(numbers.amount(of.getFirst()))),
            Map.entry("share", of -> text(numbers.share(of.getFirst(), of.get(1)))),
            Map.entry("known", of -> flag(numbers.isKnown(of.getFirst()))),
            Map.entry("same", of -> flag(numbers.sign(of.getFirst()) == 0)),
            Map.entry("hasRate", of -> flag(numbers.hasRate(of.getFirst()))),
            Map.entry(
                "direction",
                of -> text(numbers.direction(of.getFirst(), of.get(1), of.get(2), of.get(3)))),
            Map.entry("difference", of -> text(numbers.difference(of.getFirst()))),
            Map.entry("rate", of -> text(numbers.rate(of.getFirst()))),
            Map.entry("lastYear", of -> text(numbers.lastYear(of.getFirst(), of.get(1)))),
            Map.entry("needsReason", of -> flag(book.needsReason(of.getFirst(), of.get(1)))),
            Map.entry("reason", of -> text(book.reason(of.getFirst(), of.get(1)))),
            Map.entry("written", of -> flag(book.isWritten(of.getFirst()))),
            Map.entry("passage", of -> text(book.passage(of.getFirst()))),
            Map.entry("size", of -> new SimpleNumber(lists.size(of.getFirst()))),
            Map.entry("rows", of -> lists.rows(of.getFirst())),
            Map.entry("names", of -> text(lists.names(of))),
            Map.entry("projects", of -> new SimpleNumber(lists.projects(of))),
            Map.entry("projectCount", of -> text(lists.projectCount(of))),
            Map.entry("projectAmount", of -> text(lists.projectAmount(of))),
            Map.entry("projectShare", of -> text(lists.projectShare(of))));
    this.names =
        Map.of(
            "department", none -> text(book.department()),
            "year", none -> text(book.year(0)),
            "priorYear", none -> text(book.year(-1)),
            "units", none -> new SimpleNumber(book.units()),
            "unitCount", none -> text(book.unitCount()),
            "unitNames", none -> text(book.unitNames()));
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    Function<List<String>, TemplateModel> name = names.get(key);
    if (name != null) {
      return name.apply(List.of());
    }
    Function<List<String>, TemplateModel> function = functions.get(key);
    return function == null
        ? null
        : (TemplateMethodModelEx) arguments -> function.apply(texts(arguments));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static List<String> texts(List<?> arguments) throws TemplateModelException {
    List<String> texts = new java.util.ArrayList<>();
    for (Object argument : arguments) {
      if (!(argument instanceof TemplateScalarModel scalar)) {
        throw new TemplateModelException("an argument is no text");
      }
      texts.add(scalar.getAsString());
    }
    return texts;
  }

  private static TemplateModel text(String text) {
    return new SimpleScalar(text);
  }

  private static TemplateModel flag(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
