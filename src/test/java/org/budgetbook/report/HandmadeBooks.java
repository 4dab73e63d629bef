package org.budgetbook.report;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Disclosures;
import org.budgetbook.narrative.Run;
import org.budgetbook.narrative.TargetForm;
import org.budgetbook.narrative.TargetForm.FormCell;
import org.budgetbook.narrative.TargetForm.FormRow;

/** Small books around one thing that is tried. */
final class HandmadeBooks {

  private HandmadeBooks() {}

  /** A book of one part. */
  static Disclosure of(Block... blocks) {
    return new Disclosure(
        "2025年度部门预算公开",
        "某某局",
        2025,
        List.of(new Disclosure.Part("part", "第一部分 说明", List.of(blocks))));
  }

  static Block.Paragraph paragraph(Block.Wording wording, Run... runs) {
    return new Block.Paragraph("key", List.of(runs), wording);
  }

  /** A published form of 2025, to be changed. */
  static TargetForm form() {
    return Disclosures.published(2025).parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Form.class::isInstance)
        .map(Block.Form.class::cast)
        .findFirst()
        .orElseThrow()
        .form();
  }

  static TargetForm with(TargetForm form, List<FormRow> rows) {
    return new TargetForm(
        form.project(),
        form.projectName(),
        form.title(),
        form.subtitle(),
        form.columnWeights(),
        rows,
        form.footer());
  }

  /** The same form with another text in its first cell of this kind. */
  static TargetForm with(TargetForm form, TargetForm.CellKind kind, String text) {
    List<FormRow> rows = new ArrayList<>();
    boolean done = false;
    for (FormRow row : form.rows()) {
      List<FormCell> cells = new ArrayList<>();
      for (FormCell cell : row.cells()) {
        boolean here = !done && cell.kind() == kind;
        done |= here;
        cells.add(
            here
                ? new FormCell(cell.column(), cell.rowSpan(), cell.columnSpan(), kind, text)
                : cell);
      }
      rows.add(new FormRow(cells));
    }
    return with(form, rows);
  }
}
