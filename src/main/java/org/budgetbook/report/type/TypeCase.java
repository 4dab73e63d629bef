package org.budgetbook.report.type;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;

/** All the font sets that pages are set in, by their names. Not thread-safe. */
public final class TypeCase {

  private final JasperReportsContext context;
  private final Map<String, Typefaces> sets = new HashMap<>();

  public TypeCase(JasperReportsContext context) {
    this.context = context;
  }

  public Typefaces of(String fontSet) {
    return sets.computeIfAbsent(fontSet, name -> new Typefaces(context, name));
  }
}
