package org.budgetbook.manual;

import java.util.List;
import java.util.function.Supplier;
import org.budgetbook.check.RuleSet;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;

/**
 * The manual (使用手册): the chapters that {@code manual/index.txt} lists, each a file of {@code
 * manual/}, but for that of the rules, which is written from the rules of an edition. Any thread
 * may read it.
 */
public final class Manual {

  /** The chapter that is written from the rules of an edition. */
  public static final String RULES = "checks";

  private static final String FOLDER = "manual/";

  private final Resources resources;
  private final Messages messages;
  private final MarkdownReader reader = new MarkdownReader(FOLDER);

  public Manual(Resources resources, Messages messages) {
    this.resources = resources;
    this.messages = messages;
  }

  /** The ids of all chapters in their order. */
  public List<String> ids() {
    return resources.text(FOLDER + "index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /** What the list of chapters says. */
  public String title(String id) {
    return messages.text("manual." + id);
  }

  /**
   * A chapter to show.
   *
   * @param rules asked only for the chapter of the rules; slow
   */
  public Chapter chapter(String id, Supplier<RuleSet> rules) {
    String markdown =
        id.equals(RULES)
            ? new RuleChapter(rules.get(), messages).text()
            : resources.text(FOLDER + id + ".md");
    return new Chapter(id, title(id), reader.blocks(markdown));
  }

  /** All chapters, with the rules of the newest edition. Slow. */
  public List<Chapter> chapters() {
    Editions editions = new Editions(resources);
    return ids().stream()
        .map(id -> chapter(id, () -> editions.rules(editions.load(editions.ids().getLast()))))
        .toList();
  }
}
