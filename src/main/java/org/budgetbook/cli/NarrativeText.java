package org.budgetbook.cli;

import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.Chart;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Run;

/** A disclosure as lines of plain text, with marks where something is missing or out of date. */
final class NarrativeText {

  private final Console console;
  private final StringBuilder text = new StringBuilder();

  NarrativeText(Console console) {
    this.console = console;
  }

  String text(Disclosure disclosure) {
    line(disclosure.department());
    line(disclosure.title());
    for (Disclosure.Part part : disclosure.parts()) {
      line("");
      line(part.title());
      part.blocks().forEach(this::block);
    }
    return text.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        if (heading.level() == 1) {
          line("");
        }
        line(heading.text());
      }
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.StatutoryTable table -> say("cli.narrative.table", table.figures().title());
      case Block.ChartBlock chart -> chart(chart.chart());
      case Block.Form form -> say("cli.narrative.form", form.form().projectName());
    }
  }

  private void chart(Chart chart) {
    say("cli.narrative.chart", chart.title());
    chart
        .slices()
        .forEach(slice ->
            say(
                "cli.narrative.slice",
                slice.label(),
                slice.amountText(),
                slice.shareText(),
                chart.unit().word()));
  }

  private void paragraph(Block.Paragraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (Run run : paragraph.runs()) {
      words.append(
          switch (run) {
            case Run.Words plain -> plain.text();
            case Run.Live live -> live.text();
            case Run.Written written ->
                written.stale() ? mark("cli.narrative.stale", written.text()) : written.text();
            case Run.Missing missing -> mark("cli.narrative.missing", missing.text());
            case Run.Unbound unbound -> mark("cli.narrative.unbound", unbound.text());
          });
    }
    boolean outdated = paragraph.wording() == Wording.REWORDED_OUTDATED;
    line(outdated ? mark("cli.narrative.outdated", words.toString()) : words.toString());
  }

  private String mark(String key, String words) {
    return console.messages().text(key, words);
  }

  private void say(String key, Object... arguments) {
    line(console.messages().text(key, arguments));
  }

  private void line(String words) {
    text.append(words).append(System.lineSeparator());
  }
}
