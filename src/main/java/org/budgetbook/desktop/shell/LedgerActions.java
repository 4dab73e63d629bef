package org.budgetbook.desktop.shell;

import java.util.function.Consumer;
import org.budgetbook.desktop.intake.IntakeActions;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.LedgerIntake;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an import asks for.
 *
 * @param amounts the unit that was told before the sheet was read; null for none
 * @param imported runs when all is imported
 */
record LedgerActions(
    LedgerTarget target,
    ForeignFile file,
    @Nullable AmountUnit amounts,
    LedgerIntake intake,
    Background background,
    Notices notices,
    Messages messages,
    Runnable imported,
    Runnable writeTemplate,
    Runnable back)
    implements IntakeActions {

  @Override
  public void mapping(ForeignSheet sheet, Consumer<ColumnMapping> found) {
    background.run(() -> inUnit(intake.mapping(sheet)), found, notices::failed);
  }

  @Override
  public void mapping(ForeignSheet sheet, int headerRow, Consumer<ColumnMapping> found) {
    background.run(() -> inUnit(intake.guess(sheet, headerRow)), found, notices::failed);
  }

  private ColumnMapping inUnit(ColumnMapping mapping) {
    return amounts == null ? mapping : mapping.withUnit(amounts);
  }

  @Override
  public void preview(
      ForeignSheet sheet,
      ColumnMapping mapping,
      ImportMode mode,
      Consumer<ImportPreview> made,
      Consumer<String> refused) {
    background.run(() -> target.preview(sheet, mapping, mode), made, refused);
  }

  @Override
  public void apply(ForeignSheet sheet, ColumnMapping mapping, ImportPreview preview) {
    notices.work(
        messages.text("import.work.apply"),
        progress -> {
          target.apply(preview, file);
          intake.remember(sheet, mapping);
          return preview;
        },
        done -> {
          imported.run();
          notices.done(messages.text("import.done", messages.text(done.summary())));
        });
  }

  @Override
  public void template() {
    writeTemplate.run();
  }

  @Override
  public void cancel() {
    back.run();
  }
}
