package org.budgetbook.desktop.intake;

import java.util.function.Consumer;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;

/** What the page can ask for. On the FX thread; answers there, works beside it. */
public interface IntakeActions {

  /** The mapping remembered for a sheet's headings, else the likeliest one. */
  void mapping(ForeignSheet sheet, Consumer<ColumnMapping> found);

  /** The mapping that the headings of a row alone suggest. */
  void mapping(ForeignSheet sheet, int headerRow, Consumer<ColumnMapping> found);

  /**
   * What importing would do.
   *
   * @param refused gets one sentence
   */
  void preview(
      ForeignSheet sheet,
      ColumnMapping mapping,
      ImportMode mode,
      Consumer<ImportPreview> made,
      Consumer<String> refused);

  /** Imports, all or nothing, and remembers the mapping. */
  void apply(ForeignSheet sheet, ColumnMapping mapping, ImportPreview preview);

  /** Writes a sheet to fill in. */
  void template();

  void cancel();
}
