package org.budgetbook.intake;

/** Cells that are one; rows and columns count from 0 and include both ends. */
public record MergedArea(int top, int left, int bottom, int right) {}
