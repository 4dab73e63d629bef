package org.budgetbook.desktop.form;

import java.util.List;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.PassageDefinition;

/** The forms of a budget, by the parts of the disclosure they belong to. */
enum FormPart {
  /** Who publishes. */
  DEPARTMENT("department"),
  /** 部门概况: duties and organisation. */
  OVERVIEW("overview"),
  /** 增减变动原因. */
  REASONS("reasons"),
  /** 项目支出绩效目标. */
  TARGETS("targets"),
  /** Every other text of the edition. */
  OTHER("other");

  private static final String OVERVIEW_PREFIX = "overview.";

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
    return edition.passages().stream().filter(passage -> of(passage) == this).toList();
  }

  private static FormPart of(PassageDefinition passage) {
    if (passage.reasonFor() != null) {
      return REASONS;
    }
    return passage.key().value().startsWith(OVERVIEW_PREFIX) ? OVERVIEW : OTHER;
  }
}
