package org.budgetbook.desktop.narrative;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.NarrativeFact;
import org.budgetbook.narrative.Run;
import org.jspecify.annotations.Nullable;

/** A run of a paragraph as text on screen; what can be followed looks so and leads there. */
final class RunText extends Text {

  private final @Nullable Runnable jump;

  RunText(Run run, NarrativeDesk desk, Messages messages) {
    super(run.text());
    this.jump = jumpOf(run, desk).orElse(null);
    getStyleClass().addAll("narrative-run", style(run));
    if (jump != null) {
      getStyleClass().add("narrative-jump");
      setOnMouseClicked(event -> {
        if (event.isStillSincePress()) {
          jump.run();
          event.consume();
        }
      });
    }
    hint(run, messages).ifPresent(hint -> Tooltip.install(this, new Tooltip(hint)));
  }

  private static String style(Run run) {
    return switch (run) {
      case Run.Words words -> "narrative-words";
      case Run.Live live -> "narrative-live";
      case Run.Written written -> written.stale() ? "narrative-stale" : "narrative-written";
      case Run.Missing missing -> "narrative-missing";
      case Run.Unbound unbound -> "narrative-unbound";
    };
  }

  private static Optional<Runnable> jumpOf(Run run, NarrativeDesk desk) {
    return switch (run) {
      case Run.Words words -> Optional.empty();
      case Run.Unbound unbound -> Optional.empty();
      case Run.Live live -> jumpOf(live.fact(), desk);
      case Run.Written written -> Optional.of(() -> desk.showPassage(written.passage()));
      case Run.Missing missing -> Optional.of(() -> desk.showPassage(missing.passage()));
    };
  }

  private static Optional<Runnable> jumpOf(NarrativeFact fact, NarrativeDesk desk) {
    if (!fact.cells().isEmpty()) {
      return Optional.of(() -> desk.showCell(fact.cells().getFirst()));
    }
    if (!fact.entries().isEmpty()) {
      return Optional.of(() -> desk.showEntry(fact.entries().getFirst()));
    }
    return Optional.empty();
  }

  private static Optional<String> hint(Run run, Messages messages) {
    return switch (run) {
      case Run.Words words -> Optional.empty();
      case Run.Live live ->
          live.fact().cells().isEmpty() && live.fact().entries().isEmpty()
              ? Optional.empty()
              : Optional.of(messages.text("text.hint.live", live.fact().subject()));
      case Run.Written written ->
          Optional.of(messages.text(written.stale() ? "text.hint.stale" : "text.hint.written"));
      case Run.Missing missing -> Optional.of(messages.text("text.hint.missing"));
      case Run.Unbound unbound -> Optional.of(messages.text("text.hint.unbound"));
    };
  }

  /** Whether it leads anywhere. */
  boolean leads() {
    return jump != null;
  }

  /** Goes where it leads. */
  void follow() {
    if (jump != null) {
      jump.run();
    }
  }

  /** Marks it as the one the keyboard stands on. */
  void mark(boolean marked) {
    getStyleClass().remove("narrative-current");
    if (marked) {
      getStyleClass().add("narrative-current");
    }
  }
}
