package org.budgetbook.desktop.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.TakenOver;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.PassageDefinition;
import org.budgetbook.library.FontCoverage;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;

/**
 * The forms of one open budget. Made for its edition: when the budget takes another one, make new
 * pages. For the FX thread, but for {@link #state}.
 */
public final class FormPages {

  private final FormDesk desk;
  private final Map<FormPart, Page> pages = new EnumMap<>(FormPart.class);

  /** Begins to read the program's fonts, beside this thread. */
  public FormPages(BudgetSession session, Messages messages, Resources resources) {
    CompletableFuture<FontCoverage> fonts =
        CompletableFuture.supplyAsync(() -> new FontCoverage(resources));
    this.desk = new FormDesk(session, messages, new Failures(), fonts);
  }

  /** The ids of all forms, in the order of the disclosure. */
  public List<String> ids() {
    return Arrays.stream(FormPart.values()).map(FormPart::id).toList();
  }

  /** What a form is called. */
  public String title(String id) {
    return desk.text("form.title." + FormPart.of(id).id());
  }

  /** The form of an id; the same one each time. */
  public Page page(String id) {
    return pages.computeIfAbsent(FormPart.of(id), this::created);
  }

  private Page created(FormPart part) {
    return switch (part) {
      case DEPARTMENT -> new DepartmentPage(desk);
      case OVERVIEW, REASONS, OTHER -> new PassagesPage(part, desk);
      case TARGETS -> new TargetsPage(desk);
    };
  }

  /** Chooses a project on the page of performance targets. */
  public void revealTarget(ProjectCode project) {
    if (page(FormPart.TARGETS.id()) instanceof TargetsPage targets) {
      targets.reveal(project);
    }
  }

  /** The id of the form on which a text is written. */
  public String formOf(EntryKey passage) {
    for (FormPart part : FormPart.values()) {
      if (part.passages(desk.session().edition()).stream()
          .anyMatch(definition -> definition.key().equals(passage))) {
        return part.id();
      }
    }
    throw new IllegalArgumentException("no form for " + passage);
  }

  /** Puts the keyboard into the field of a text, once its form is in view. */
  public void revealPassage(EntryKey passage) {
    Node form = page(formOf(passage)).node();
    Node field = form.lookup("#" + PassageCard.fieldId(passage));
    if (field != null) {
      field.requestFocus();
      if (form instanceof ScrollPane scrolled) {
        FormLayout.bringIntoView(scrolled, field);
      }
    }
  }

  /** How far a form is filled in a book. From any thread. */
  public PartState state(String id, Book book) {
    FormPart part = FormPart.of(id);
    return switch (part) {
      case DEPARTMENT ->
          book.heading().department().name().isBlank() ? PartState.EMPTY : PartState.DONE;
      case OVERVIEW -> {
        List<PassageDefinition> passages = part.passages(desk.session().edition());
        long written = written(passages, book);
        yield written == 0
            ? PartState.EMPTY
            : written == passages.size() && !hasTakenOver(passages, book)
                ? PartState.DONE
                : PartState.UNFINISHED;
      }
      case REASONS -> new Reasons(desk.session().edition(), desk.session()::table).state(book);
      case TARGETS -> Targets.state(book);
      case OTHER -> {
        List<PassageDefinition> passages = part.passages(desk.session().edition());
        yield written(passages, book) == 0
            ? PartState.EMPTY
            : hasTakenOver(passages, book) ? PartState.UNFINISHED : PartState.DONE;
      }
    };
  }

  private static boolean hasTakenOver(List<PassageDefinition> passages, Book book) {
    return passages.stream()
        .map(PassageDefinition::key)
        .anyMatch(new TakenOver(book)::isUnconfirmed);
  }

  private static long written(List<PassageDefinition> passages, Book book) {
    return passages.stream()
        .filter(passage -> book.supplement().passages().contains(passage.key()))
        .count();
  }
}
