package org.budgetbook.narrative;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.NarrativeDefinition;
import org.budgetbook.edition.SentenceDefinition;
import org.budgetbook.message.Message;

/**
 * The edition's templates, compiled. FreeMarker without its dangers: no file or class loader, no
 * Java classes, no methods of Java objects. Thread-safe. The only class that knows {@code java.io}:
 * FreeMarker writes into a writer, here always one in memory.
 */
final class Templates {

  private final Map<EntryKey, Template> sentences = new HashMap<>();

  /**
   * Compiles all sentences.
   *
   * @throws IllegalArgumentException if one cannot be compiled: the edition's check finds that when
   *     it is loaded
   */
  Templates(NarrativeDefinition narrative) {
    Configuration configuration = configuration();
    for (SentenceDefinition sentence : narrative.sentences()) {
      String text = narrative.phrases() + "\n" + sentence.template();
      sentences.put(sentence.key(), compile(sentence.key().value(), text, configuration));
    }
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    return configuration;
  }

  /** What keeps a template from being compiled, if anything. */
  static Optional<TemplateProblem> problem(String template, int sentence) {
    try {
      compile("template", template, configuration());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      int line = e.getCause() instanceof ParseException syntax ? syntax.getLineNumber() : 1;
      return Optional.of(
          new TemplateProblem(sentence, line, Message.of("edition.template.syntax")));
    }
  }

  private static Template compile(String name, String text, Configuration configuration) {
    try {
      return new Template(name, text, configuration);
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** A sentence with its words filled in. */
  String fill(EntryKey sentence, TemplateHashModel words) {
    Template template = sentences.get(sentence);
    if (template == null) {
      throw new IllegalArgumentException("no sentence " + sentence);
    }
    StringWriter text = new StringWriter();
    try {
      template.process(words, text);
    } catch (TemplateException e) {
      throw new IllegalArgumentException(sentence + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
