package org.budgetbook.desktop.parts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import org.budgetbook.desktop.control.Sections;
import org.budgetbook.desktop.control.TextTable;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.merge.Conflict;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Side;
import org.budgetbook.merge.UnitOutcome;
import org.jspecify.annotations.Nullable;

/** Merges units' parts (合并单位上报的部分): what happens to each, and what has to be decided. */
public final class PartsPage extends WizardPage {

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final PartsActions actions;
  private final ZoneId zone = ZoneId.systemDefault();
  private final Map<Conflict.Key, Side> decisions = new HashMap<>();
  private final Sections sections = new Sections();
  private final TextTable units;
  private final ConflictTable conflicts;
  private final Button theirs;
  private final Button merge;
  private @Nullable MergeProposal proposal;
  private boolean first = true;
  private int asked;

  /**
   * A page on what is proposed.
   *
   * @param parts how many were read
   */
  public PartsPage(Messages messages, int parts, PartsActions actions) {
    super("units");
    this.messages = messages;
    this.actions = actions;
    setId("unit-parts");
    title(messages.text("parts.title"), messages.text("parts.title.more", parts));
    units =
        new TextTable(
            "part-units",
            List.of(messages.text("parts.units.head").split("\\|", -1)),
            List.of(8, 22, 20, 7, 12, 6, 18),
            List.of(3, 5));
    units.setAccessibleText(messages.text("parts.units"));
    units.setPlaceholder(WizardPage.nothing(messages.text("parts.units.nothing")));
    conflicts =
        new ConflictTable(
            messages,
            (key, side) -> {
              decisions.put(key, side);
              ask();
            });
    sections.add("section-units", messages.text("parts.units"), units);
    sections.add("section-conflicts", messages.text("parts.conflicts"), conflicts);
    setCenter(sections);
    Button cancel = new Button(messages.text("parts.cancel"));
    cancel.setId("parts-cancel");
    cancel.setOnAction(event -> actions.cancel());
    theirs = new Button(messages.text("parts.all-theirs"));
    theirs.setId("parts-all-theirs");
    theirs.setOnAction(event -> allTheirs());
    merge = new Button(messages.text("parts.merge"));
    merge.setId("parts-merge");
    merge.setOnAction(event -> {
      MergeProposal made = proposal;
      if (made != null) {
        actions.merge(made);
      }
    });
    buttons(cancel, theirs, merge);
    ask();
  }

  private void allTheirs() {
    MergeProposal made = proposal;
    if (made != null) {
      made.conflicts().stream()
          .filter(conflict -> !conflict.key().kind().isBlocking())
          .forEach(conflict -> decisions.put(conflict.key(), Side.THEIRS));
      ask();
    }
  }

  private void ask() {
    int mine = ++asked;
    proposal = null;
    merge.setDisable(true);
    theirs.setDisable(true);
    actions.propose(
        Map.copyOf(decisions),
        made -> {
          if (mine == asked) {
            show(made);
          }
        },
        sentence -> {
          if (mine == asked) {
            complain(sentence);
          }
        });
  }

  private void show(MergeProposal made) {
    proposal = made;
    units.getItems().setAll(made.outcomes().stream().map(this::line).toList());
    conflicts.getItems().setAll(made.conflicts());
    long open = made.open().size();
    sections.title("section-units", messages.text("parts.units.count", made.outcomes().size()));
    sections.title(
        "section-conflicts",
        open == 0
            ? messages.text("parts.conflicts.count", made.conflicts().size())
            : messages.text("parts.conflicts.open", made.conflicts().size(), open));
    if (first && open > 0) {
      sections.choose("section-conflicts");
    }
    first = false;
    boolean blocked = made.open().stream().anyMatch(conflict -> conflict.key().kind().isBlocking());
    boolean changes = made.edit().isPresent();
    summary(
        changes
            ? messages.text(
                "parts.comes", made.before().lines().size(), made.after().lines().size())
            : messages.text("parts.nothing"));
    complain(
        blocked
            ? messages.text("parts.blocked")
            : open > 0 ? messages.text("parts.open", open) : "");
    theirs.setDisable(made.open().stream().allMatch(one -> one.key().kind().isBlocking()));
    merge.setDisable(open > 0 || !changes);
  }

  private TextTable.Line line(UnitOutcome outcome) {
    String fate = outcome.fate().name().toLowerCase(Locale.ROOT);
    return new TextTable.Line(
        List.of(
            outcome.unit().code().toString(),
            outcome.unit().name(),
            outcome.part(),
            Long.toString(outcome.origin().version()),
            DAY_AND_TIME.format(outcome.origin().madeAt().atZone(zone)),
            Integer.toString(outcome.lines()),
            messages.text("parts.fate." + fate)),
        switch (outcome.fate()) {
          case ADDED -> "added";
          case REPLACED -> "changed";
          case SAME -> "same";
          case LEFT -> "confirm";
          case SUPERSEDED -> "left";
        });
  }

  @Override
  public void requestFocus() {
    sections.requestFocus();
  }
}
