package org.budgetbook.report.page;

/** Where something stands on a page. Smaller spots lie over larger ones and come after them. */
public record Spot(Area area, Target target) {}
