package org.budgetbook.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.narrative.Disclosure;

/**
 * Writes a disclosure as a Word document (DOCX). The same disclosure gives the same bytes. Takes up
 * to some seconds: keep it off the screen's thread.
 */
public final class WordBook {

  private final WordTemplate template;
  private final Messages messages;
  private final ChartPictures charts;

  public WordBook(Resources resources, Messages messages, ChartPictures charts) {
    this.template = new WordTemplate(resources);
    this.messages = messages;
    this.charts = charts;
  }

  /** The whole file. */
  public byte[] docx(Disclosure disclosure) {
    try (XWPFDocument document = template.open()) {
      describe(document, disclosure);
      Flow flow = new Flow(document);
      cover(flow, disclosure);
      flow.newPage(PageForm.TEXT);
      Contents contents = new Contents(flow, messages.text("word.contents"));
      BlockWriter blocks = new BlockWriter(flow, contents, messages, charts);
      disclosure.parts().forEach(blocks::write);
      contents.fill();
      flow.end();
      return WordTemplate.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cover(Flow flow, Disclosure disclosure) {
    String title = disclosure.title();
    String department = disclosure.department();
    XWPFRun run = flow.paragraph("Title").createRun();
    if (department.isEmpty() || !title.startsWith(department)) {
      run.setText(title);
      flow.paragraph("Subtitle", department);
    } else {
      run.setText(department);
      run.addBreak();
      run.setText(title.substring(department.length()));
    }
  }

  /** No author: who wrote it is nobody's business outside the department. */
  private static void describe(XWPFDocument document, Disclosure disclosure) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(disclosure.title());
    core.setSubjectProperty(disclosure.department());
    core.setCreator("");
  }
}
