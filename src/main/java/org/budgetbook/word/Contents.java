package org.budgetbook.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The contents (目录): a field that Word renews on F9, filled already, since Word does not renew it
 * without asking. Its place is taken first and filled when all headings are known.
 */
final class Contents {

  private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";
  private static final List<Integer> LINE_HEIGHTS = List.of(500, 420);

  private record Entry(int level, String text, String bookmark, int page) {}

  private final CTSdtContentBlock place;
  private final PageForm form;
  private final List<Entry> entries = new ArrayList<>();
  private long bookmarks;

  Contents(Flow flow, String title) {
    this.form = flow.form();
    CTSdtBlock block = flow.document().getDocument().getBody().addNewSdt();
    var part = block.addNewSdtPr().addNewDocPartObj();
    part.addNewDocPartGallery().setVal("Table of Contents");
    part.addNewDocPartUnique();
    this.place = block.addNewSdtContent();
    CTP heading = place.addNewP();
    heading.addNewPPr().addNewPStyle().setVal("TOCHeading");
    heading.addNewR().addNewT().setStringValue(title);
    flow.interrupted();
  }

  /** Marks a heading, so that the contents lead to it. */
  void add(int level, String text, XWPFParagraph heading, int page) {
    long number = bookmarks++;
    String name = "_Toc%08d".formatted(number + 1);
    CTP paragraph = heading.getCTP();
    var begin = paragraph.addNewBookmarkStart();
    begin.setId(BigInteger.valueOf(number));
    begin.setName(name);
    heading.createRun().setText(text);
    paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    if (level <= LINE_HEIGHTS.size()) {
      entries.add(new Entry(level, text, name, page));
    }
  }

  /** Writes the entries; nothing can be added after. */
  void fill() {
    int later = pages() - 1;
    boolean first = true;
    for (Entry entry : entries) {
      CTP line = place.addNewP();
      CTPPr properties = line.addNewPPr();
      properties.addNewPStyle().setVal("TOC" + entry.level());
      var tab = properties.addNewTabs().addNewTab();
      tab.setVal(STTabJc.RIGHT);
      tab.setLeader(STTabTlc.DOT);
      tab.setPos(BigInteger.valueOf(form.textWidth()));
      if (first) {
        begin(line.addNewR(), line.addNewR(), line.addNewR(), FIELD);
        first = false;
      }
      var link = line.addNewHyperlink();
      link.setAnchor(entry.bookmark());
      link.addNewR().addNewT().setStringValue(entry.text());
      link.addNewR().addNewTab();
      begin(
          link.addNewR(), link.addNewR(), link.addNewR(), " PAGEREF " + entry.bookmark() + " \\h ");
      link.addNewR().addNewT().setStringValue(Integer.toString(entry.page() + later));
      link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
    CTP end = place.addNewP();
    end.addNewPPr().addNewPStyle().setVal("SectionEnd");
    if (!first) {
      end.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
  }

  private static void begin(CTR begin, CTR code, CTR separate, String instruction) {
    begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    var text = code.addNewInstrText();
    text.setStringValue(instruction);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
    separate.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  private int pages() {
    PageEstimate estimate = new PageEstimate();
    estimate.newPage(form);
    estimate.take(880);
    for (Entry entry : entries) {
      int height = LINE_HEIGHTS.get(entry.level() - 1);
      int size = entry.level() == 1 ? 28 : 24;
      int lines = TextMeasure.lines(entry.text() + "……000", size, form.textWidth() - 480);
      for (int line = 0; line < lines; line++) {
        estimate.take(height);
      }
    }
    return estimate.page();
  }
}
