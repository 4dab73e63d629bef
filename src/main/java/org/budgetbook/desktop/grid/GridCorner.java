package org.budgetbook.desktop.grid;

/** A mark in the upper right corner of a cell: something is to be said about it. Worst first. */
public enum GridCorner {
  FAULT,
  WARNING,
  NOTICE
}
