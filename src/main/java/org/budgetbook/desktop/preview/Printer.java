package org.budgetbook.desktop.preview;

/**
 * A printer of this computer (打印机).
 *
 * @param name as the system calls it; unique
 * @param duplex whether it prints on both sides of the paper
 */
public record Printer(String name, boolean duplex) {}
