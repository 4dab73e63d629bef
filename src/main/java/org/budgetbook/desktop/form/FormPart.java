package org.budgetbook.desktop.form;

import java.util.List;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.OutlineItem;
import org.budgetbook.edition.PassageDefinition;

/** The forms of a budget, by the parts of the disclosure they belong to. */
enum FormPart {
  /** Who publishes. */
  DEPARTMENT("department"),
  /** 部门概况: the texts that the outline names to stand as they are written. */
  OVERVIEW("overview"),
  /** 增减变动原因. */
  REASONS("reasons"),
  /** 项目支出绩效目标. */
  TARGETS("targets"),
  /** Every other text of the edition. */
  OTHER("other");

  private final String id;

  FormPart(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static FormPart of(String id) {
    for (FormPart part : values()) {
      if (part.id.equals(id)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no form " + id);
  }

  /** The texts of the edition that stand on this form. */
  List<PassageDefinition> passages(Edition edition) {
    return edition.passages().stream().filter(passage -> of(passage, edition) == this).toList();
  }

  private static FormPart of(PassageDefinition passage, Edition edition) {
    if (passage.reasonFor() != null) {
      return REASONS;
    }
    boolean written =
        edition.outline().parts().stream()
            .flatMap(part -> part.items().stream())
            .anyMatch(new OutlineItem.Written(passage.key())::equals);
    return written ? OVERVIEW : OTHER;
  }
}
