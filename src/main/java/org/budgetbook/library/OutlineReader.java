package org.budgetbook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.budgetbook.edition.BookOutline;
import org.budgetbook.edition.EditionCheck;
import org.budgetbook.edition.EditionProblem;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.NarrativeDefinition;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.OutlinePart;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.edition.TargetFormDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.narrative.TemplateCheck;
import org.budgetbook.narrative.TemplateProblem;

/** Reads the book around an edition's tables: {@code outline.yaml} and the files it names. */
final class OutlineReader {

  private static final List<String> ITEMS =
      List.of("heading", "written", "sentence", "tables", "chart", "target-forms", "glossary");

  private final Resources resources;
  private final String folder;

  OutlineReader(Resources resources, String folder) {
    this.resources = resources;
    this.folder = folder;
  }

  /** An outline with the files it was read from, for whoever finds fault with it. */
  record Sources(BookOutline outline, YamlNode file, YamlNode narrative, String phrasesFile) {

    /** All faults, each by file and line. */
    List<RefusedException> refusals(EntryReader.Entries entries, List<TableDefinition> tables) {
      List<RefusedException> refusals = new ArrayList<>();
      for (EditionProblem problem :
          EditionCheck.problemsOf(outline, entries.groups(), entries.passages(), tables)) {
        String[] path = problem.path().split("/", 2);
        YamlNode source = path[0].equals("outline") ? file : narrative;
        refusals.add(source.along(path[1]).error(problem.message()));
      }
      for (TemplateProblem problem :
          TemplateCheck.problemsOf(outline.narrative(), entries.passages())) {
        refusals.add(refusal(problem));
      }
      return refusals;
    }

    private RefusedException refusal(TemplateProblem problem) {
      return problem.sentence() == TemplateProblem.PHRASES
          ? YamlNode.error(phrasesFile, problem.line(), problem.message())
          : narrative
              .along("sentences/" + problem.sentence() + "/text")
              .error(problem.line(), problem.message());
    }
  }

  Sources read(YamlNode name) {
    YamlNode file = file(name);
    file.allowOnly(Set.of("cover", "narrative", "phrases", "target-form", "parts"));
    YamlNode narrativeFile = file(file.at("narrative"));
    TargetFormDefinition form = TargetFormReader.read(file(file.at("target-form")));
    YamlNode phrases = file.at("phrases");
    NarrativeDefinition narrative = NarrativeReader.read(narrativeFile, text(phrases));
    List<OutlinePart> parts = file.at("parts").items().stream().map(this::part).toList();
    return new Sources(
        new BookOutline(file.at("cover").text(), parts, narrative, form),
        file,
        narrativeFile,
        folder + phrases.text());
  }

  private OutlinePart part(YamlNode node) {
    node.allowOnly(Set.of("id", "title", "short-title", "items"));
    List<OutlineItem> items = new ArrayList<>();
    node.at("items").items().forEach(item -> items.addAll(items(item)));
    return new OutlinePart(
        node.at("id").text(), node.at("title").text(), node.at("short-title").text(), items);
  }

  private List<OutlineItem> items(YamlNode node) {
    String kind =
        ITEMS.stream()
            .filter(node::has)
            .findFirst()
            .orElseThrow(
                () -> node.error(Message.of("edition.outline.item", String.join(" ", ITEMS))));
    node.allowOnly(kind.equals("heading") ? Set.of("heading", "level", "text") : Set.of(kind));
    YamlNode value = node.at(kind);
    return switch (kind) {
      case "heading" ->
          List.of(
              new OutlineItem.Heading(
                  value.text(), node.at("level").integer(), node.at("text").text()));
      case "written" -> List.of(new OutlineItem.Written(value.read(EntryKey::new)));
      case "sentence" -> List.of(new OutlineItem.Sentence(value.read(EntryKey::new)));
      case "tables" -> List.of(new OutlineItem.Tables());
      case "chart" -> List.of(new OutlineItem.Chart(value.text()));
      case "target-forms" -> List.of(new OutlineItem.TargetForms());
      default -> glossary(file(value));
    };
  }

  private static List<OutlineItem> glossary(YamlNode file) {
    file.allowOnly(Set.of("terms"));
    List<OutlineItem> terms = new ArrayList<>();
    for (YamlNode term : file.at("terms").items()) {
      term.allowOnly(Set.of("id", "term", "meaning"));
      terms.add(
          new OutlineItem.Term(
              term.at("id").text(), term.at("term").text(), term.at("meaning").text()));
    }
    return terms;
  }

  private YamlNode file(YamlNode name) {
    return YamlNode.parse(folder + name.text(), text(name));
  }

  private String text(YamlNode name) {
    if (!resources.has(folder + name.text())) {
      throw name.error(Message.of("edition.file.missing", name.text()));
    }
    return resources.text(folder + name.text());
  }
}
