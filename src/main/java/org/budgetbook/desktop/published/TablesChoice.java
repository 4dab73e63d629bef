package org.budgetbook.desktop.published;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Published;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks where the published tables are and how they are laid out; reads them after each answer. */
final class TablesChoice {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

  /** Who hears what is read. */
  interface Reader {

    /** Something else is being read: what was found before no longer counts. */
    void reading();

    void found(Published published);

    void refused(String sentence);
  }

  private final Messages messages;
  private final PublishedActions actions;
  private final Reader reader;
  private final Label shown = new Label();
  private final Button file;
  private final Button folder;
  private final ComboBox<EditionChoice> editions = new ComboBox<>();
  private final TextField year = new TextField();
  private @Nullable Path place;
  private boolean answering;
  private int asked;

  /**
   * @param choices the newest first; at least one
   */
  TablesChoice(
      Messages messages, List<EditionChoice> choices, PublishedActions actions, Reader reader) {
    this.messages = messages;
    this.actions = actions;
    this.reader = reader;
    shown.setId("published-place");
    shown.getStyleClass().add("wizard-more");
    shown.setText(messages.text("published.place.none"));
    HBox.setHgrow(shown, Priority.ALWAYS);
    file = button("published-file", "published.file", Feather.FILE, actions::file);
    folder = button("published-folder", "published.folder", Feather.FOLDER, actions::folder);
    editions.setId("published-edition");
    editions.getItems().setAll(choices);
    editions.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable EditionChoice choice) {
            return choice == null ? "" : choice.title();
          }

          @Override
          public EditionChoice fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    editions.getSelectionModel().selectFirst();
    editions.valueProperty().addListener((property, before, after) -> changed());
    year.setId("published-year");
    year.getStyleClass().add("import-number");
    year.setText(Integer.toString(choices.getFirst().firstYear()));
    year.textProperty().addListener((property, before, after) -> changed());
  }

  private Button button(
      String id, String key, Feather icon, java.util.function.Supplier<Optional<Path>> question) {
    Button button = new Button(messages.text(key), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(messages.text(key + ".tip")));
    button.setOnAction(event -> question.get().ifPresent(this::choose));
    return button;
  }

  /** The line that asks where they are. */
  Node[] places() {
    return new Node[] {named("published.place", file), file, folder, shown};
  }

  /** The beginning of the line that asks how they are laid out. */
  Node[] layout() {
    return new Node[] {
      named("published.edition", editions), editions, named("published.year", year), year
    };
  }

  /** The year is known: it is shown and cannot be changed. */
  void fixYear(String edition, int known) {
    answering = true;
    year.setText(Integer.toString(known));
    year.setEditable(false);
    year.setFocusTraversable(false);
    editions.getItems().stream()
        .filter(choice -> choice.id().equals(edition))
        .findFirst()
        .ifPresent(editions::setValue);
    answering = false;
  }

  Label named(String key, Node of) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("wizard-name");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(of);
    return label;
  }

  /** The tables are there. A year in the name is the year of the tables, unless it is known. */
  void choose(Path chosen) {
    place = chosen;
    shown.setText(chosen.toString());
    shown.setTooltip(new Tooltip(chosen.toString()));
    Matcher named = YEAR.matcher(String.valueOf(chosen.getFileName()));
    if (year.isEditable() && named.find()) {
      answering = true;
      int found = Integer.parseInt(named.group());
      year.setText(named.group());
      editions.getItems().stream()
          .filter(choice -> choice.firstYear() <= found)
          .findFirst()
          .ifPresent(editions::setValue);
      answering = false;
    }
    read();
  }

  private void changed() {
    if (!answering) {
      read();
    }
  }

  private void read() {
    Path from = place;
    if (from == null) {
      return;
    }
    int mine = ++asked;
    reader.reading();
    if (!YEAR.matcher(year.getText().strip()).matches()) {
      reader.refused(messages.text("start.complaint.year", year.getText().strip()));
      return;
    }
    actions.read(
        from,
        editions.getValue().id(),
        Integer.parseInt(year.getText().strip()),
        latest(mine, reader::found),
        latest(mine, reader::refused));
  }

  private <T> Consumer<T> latest(int mine, Consumer<T> then) {
    return result -> {
      if (mine == asked) {
        then.accept(result);
      }
    };
  }

  /** What the keyboard begins at. */
  void requestFocus() {
    file.requestFocus();
  }
}
