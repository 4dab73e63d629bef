package org.budgetbook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts of the disclosure at the left, each with how far it is. */
final class NavigationPane extends VBox {

  /** A heading or a part under it. */
  sealed interface Entry {
    record Heading(Part.Group group) implements Entry {}

    record OfPart(Part part) implements Entry {}
  }

  private final Messages messages;
  private final ListView<Entry> list = new ListView<>();
  private Map<String, PartState> states = Map.of();
  private Map<String, PartState> faults = Map.of();

  /**
   * @param chosen shows a part; the keyboard stays here
   * @param clicked runs when a part was chosen with the mouse: the keyboard may go to its page
   */
  NavigationPane(Messages messages, List<Part> parts, Consumer<Part> chosen, Runnable clicked) {
    this.messages = messages;
    list.setOnMouseClicked(event -> clicked.run());
    list.setId("parts");
    list.setAccessibleText(messages.text("shell.navigation"));
    list.getItems().setAll(entries(parts));
    list.setCellFactory(view -> new EntryCell());
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (property, before, after) -> selected(before.intValue(), after.intValue(), chosen));
    // A list that has no height yet scrolls to the wrong place.
    list.heightProperty()
        .addListener((property, before, after) -> {
          if (before.doubleValue() == 0) {
            Platform.runLater(this::reveal);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("navigation");
    getChildren().add(list);
  }

  private static List<Entry> entries(List<Part> parts) {
    List<Entry> entries = new ArrayList<>();
    Part.Group group = null;
    for (Part part : parts) {
      if (!part.group().equals(group)) {
        group = part.group();
        entries.add(new Entry.Heading(group));
      }
      entries.add(new Entry.OfPart(part));
    }
    return entries;
  }

  /** A heading is passed over in the direction of the step. */
  private void selected(int before, int after, Consumer<Part> chosen) {
    if (after < 0) {
      return;
    }
    switch (list.getItems().get(after)) {
      case Entry.OfPart entry -> chosen.accept(entry.part());
      case Entry.Heading heading -> {
        int beyond = after < before && after > 0 ? after - 1 : after + 1;
        list.getSelectionModel().select(beyond);
      }
    }
  }

  /** Few edits change a state, and every refresh makes all rows anew. */
  void states(Map<String, PartState> now) {
    if (!now.equals(states)) {
      states = Map.copyOf(now);
      list.refresh();
    }
  }

  /** What the checks say of parts; it goes before how far they are. */
  void faults(Map<String, PartState> found) {
    if (!faults.equals(found)) {
      faults = Map.copyOf(found);
      list.refresh();
    }
  }

  /** Selects a part and brings it into view. */
  void choose(Part part) {
    int index = list.getItems().indexOf(new Entry.OfPart(part));
    list.getSelectionModel().select(index);
    reveal();
  }

  private void reveal() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
  }

  /** The part {@code step} entries further on; the same at the ends. */
  void step(int step) {
    List<Entry> parts =
        list.getItems().stream().filter(entry -> entry instanceof Entry.OfPart).toList();
    int at = parts.indexOf(list.getSelectionModel().getSelectedItem()) + step;
    if (parts.get(Math.clamp(at, 0, parts.size() - 1)) instanceof Entry.OfPart entry) {
      choose(entry.part());
    }
  }

  void focus() {
    list.requestFocus();
  }

  private final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label number = new Label();
    private final Label title = new Label();
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final Label badge = new Label("", icon);
    private final HBox line;

    EntryCell() {
      number.getStyleClass().add("navigation-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      title.getStyleClass().add("navigation-title");
      badge.getStyleClass().add("navigation-badge");
      badge.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      line = new HBox(number, title, gap, badge);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("navigation-line");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean nothing) {
      super.updateItem(entry, nothing);
      setTooltip(null);
      setText(null);
      setGraphic(null);
      pseudoClassStateChanged(HEADING, entry instanceof Entry.Heading);
      if (entry == null || nothing) {
        return;
      }
      switch (entry) {
        case Entry.Heading heading -> heading(heading.group());
        case Entry.OfPart of -> part(of.part());
      }
    }

    private void heading(Part.Group group) {
      setText(group.heading());
      setAccessibleText(getText());
    }

    private void part(Part part) {
      PartState state = faults.getOrDefault(part.id(), states.get(part.id()));
      String said = state == null ? "" : messages.text(key(part, state));
      number.setText(part.number());
      number.setVisible(!part.number().isEmpty());
      number.setManaged(!part.number().isEmpty());
      title.setText(part.title());
      badge.setVisible(state != null);
      badge.getStyleClass().setAll("label", "navigation-badge");
      if (state != null) {
        badge.getStyleClass().add("state-" + state.name().toLowerCase(Locale.ROOT));
        icon.setIconCode(
            switch (state) {
              case EMPTY -> Feather.CIRCLE;
              case UNFINISHED -> Feather.MINUS_CIRCLE;
              case DONE -> Feather.CHECK_CIRCLE;
              case FAULTY -> Feather.ALERT_CIRCLE;
            });
      }
      setGraphic(line);
      setTooltip(new Tooltip(part.fullTitle() + (said.isEmpty() ? "" : "\n" + said)));
      setAccessibleText(part.number() + " " + part.fullTitle() + " " + said);
    }

    /** A table is computed, so it is not filled in but has data or none. */
    private static String key(Part part, PartState state) {
      String kind = part.isTable() ? "shell.table-state." : "shell.state.";
      return kind + state.name().toLowerCase(Locale.ROOT);
    }
  }
}
