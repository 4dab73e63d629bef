package org.budgetbook.desktop.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.budgetbook.desktop.control.Sections;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.LedgerIntake;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Imports a ledger from elsewhere (导入预算明细): sheet, columns, then the fate of every row. */
public final class IntakePage extends WizardPage {

  private final Messages messages;
  private final ForeignFile file;
  private final IntakeActions actions;
  private final ComboBox<ForeignSheet> sheets = new ComboBox<>();
  private final Spinner<Integer> headerRow = new Spinner<>(1, 200, 1);
  private final ComboBox<Optional<AmountUnit>> units = new ComboBox<>();
  private final CheckBox replace;
  private final Sections sections = new Sections();
  private final MappingView mappingView;
  private final FatesView fates;
  private final Button apply;
  private @Nullable ColumnMapping mapping;
  private @Nullable ImportPreview preview;
  private boolean showing;
  private int asked;

  /** A page on a file with at least one sheet. */
  public IntakePage(
      Messages messages,
      Vocabulary vocabulary,
      Edition edition,
      ForeignFile file,
      IntakeActions actions) {
    super("import");
    this.messages = messages;
    this.file = file;
    this.actions = actions;
    setId("ledger-intake");
    String notes =
        file.notes().stream().map(messages::text).collect(Collectors.joining("\n", "\n", ""));
    title(
        messages.text("import.title", file.name()),
        (messages.text("import.title.more") + notes).strip());
    replace = new CheckBox(messages.text("import.replace"));
    replace.setId("import-replace");
    replace.setMinWidth(USE_PREF_SIZE);
    replace.setTooltip(new Tooltip(messages.text("import.replace.tip")));
    replace.setOnAction(event -> ask());
    mappingView = new MappingView(messages, vocabulary, this::map);
    fates = new FatesView(messages, new FateWords(messages, vocabulary, edition));
    sections.add("section-mapping", messages.text("import.section.mapping"), mappingView);
    sections.add("section-rows", messages.text("import.section.rows"), fates);
    questions();
    setCenter(sections);
    Button cancel = new Button(messages.text("import.cancel"));
    cancel.setId("import-cancel");
    cancel.setOnAction(event -> actions.cancel());
    apply = new Button(messages.text("import.apply"));
    apply.setId("import-apply");
    apply.setDisable(true);
    apply.setOnAction(event -> apply());
    buttons(cancel, apply);
    sheets.getItems().setAll(file.shown().isEmpty() ? file.sheets() : file.shown());
    sheets.getSelectionModel().selectFirst();
  }

  private void questions() {
    sheets.setId("import-sheets");
    sheets.setConverter(shown(ForeignSheet::name));
    sheets
        .valueProperty()
        .addListener((property, before, after) -> {
          if (after != null) {
            actions.mapping(after, this::begin);
          }
        });
    headerRow.setId("import-header-row");
    headerRow.setEditable(true);
    headerRow.getStyleClass().add("import-number");
    headerRow
        .valueProperty()
        .addListener((property, before, after) -> {
          if (!showing && after != null) {
            actions.mapping(sheets.getValue(), after - 1, this::map);
          }
        });
    units.setId("import-units");
    units.getItems().add(Optional.empty());
    for (AmountUnit unit : AmountUnit.values()) {
      units.getItems().add(Optional.of(unit));
    }
    units.setConverter(
        shown(unit ->
            unit.map(known -> messages.text(known.word()))
                .orElseGet(() -> messages.text("import.unit.automatic"))));
    units
        .valueProperty()
        .addListener((property, before, after) -> {
          ColumnMapping now = mapping;
          if (!showing && now != null && after != null) {
            map(now.withUnit(after.orElse(null)));
          }
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button template = new Button(messages.text("import.template"), new FontIcon(Feather.DOWNLOAD));
    template.setId("import-template");
    template.setMinWidth(USE_PREF_SIZE);
    template.setTooltip(new Tooltip(messages.text("import.template.tip")));
    template.setOnAction(event -> actions.template());
    bar(
        name("import.sheets", sheets),
        sheets,
        name("import.header-row", headerRow),
        headerRow,
        name("import.units", units),
        units,
        replace,
        gap,
        template);
  }

  private Label name(String key, Region of) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("wizard-name");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(of);
    return label;
  }

  private static <T> StringConverter<T> shown(java.util.function.Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
      }
    };
  }

  /** What stands in the sheet is known: rows first, unless a column has still to be named. */
  private void begin(ColumnMapping found) {
    sections.choose(found.missing().isEmpty() ? "section-rows" : "section-mapping");
    map(found);
  }

  private void map(ColumnMapping wanted) {
    mapping = wanted;
    showing = true;
    headerRow.getValueFactory().setValue(wanted.headerRow() + 1);
    units.setValue(Optional.ofNullable(wanted.unit()));
    mappingView.show(sheets.getValue(), wanted);
    showing = false;
    ask();
  }

  private void ask() {
    ForeignSheet sheet = sheets.getValue();
    ColumnMapping wanted = mapping;
    if (sheet == null || wanted == null) {
      return;
    }
    int mine = ++asked;
    preview = null;
    apply.setDisable(true);
    actions.preview(
        sheet,
        wanted,
        replace.isSelected() ? ImportMode.REPLACE_UNITS : ImportMode.ADD,
        made -> {
          if (mine == asked) {
            show(made, sheet, wanted);
          }
        },
        sentence -> {
          if (mine == asked) {
            complain(sentence);
          }
        });
  }

  private void show(ImportPreview made, ForeignSheet sheet, ColumnMapping wanted) {
    preview = made;
    fates.show(made, sheet, wanted);
    sections.title("section-rows", messages.text("import.section.rows.count", made.rows().size()));
    summary(made.problem().isPresent() ? "" : messages.text(made.summary()));
    Optional<String> refusal = LedgerIntake.refusal(made).map(messages::text);
    complain(refusal.orElse(""));
    apply.setDisable(refusal.isPresent());
  }

  private void apply() {
    ImportPreview made = preview;
    ColumnMapping wanted = mapping;
    if (made != null && wanted != null) {
      actions.apply(sheets.getValue(), wanted, made);
    }
  }

  /** The file that is shown. */
  public ForeignFile file() {
    return file;
  }

  @Override
  public void requestFocus() {
    sections.requestFocus();
  }
}
