package org.budgetbook.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The document as it grows: paragraphs and tables one after the other, in sections of pages. */
final class Flow {

  private final XWPFDocument document;
  private final PageEstimate estimate = new PageEstimate();
  private PageForm form = PageForm.COVER;

  /** The paragraph that can bear the end of the section; null after a table. */
  private @Nullable XWPFParagraph last;

  private boolean breakPending;

  Flow(XWPFDocument document) {
    this.document = document;
    estimate.newPage(form);
  }

  XWPFDocument document() {
    return document;
  }

  PageEstimate estimate() {
    return estimate;
  }

  PageForm form() {
    return form;
  }

  /** What follows begins a new page. */
  void newPage(PageForm next) {
    if (next == form) {
      breakPending = true;
    } else {
      endSection();
      form = next;
    }
    estimate.newPage(next);
  }

  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (breakPending) {
      paragraph.setPageBreak(true);
      breakPending = false;
    }
    last = paragraph;
    return paragraph;
  }

  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = paragraph(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  void table(Grid grid, String description) {
    CTTbl table = document.getDocument().getBody().addNewTbl();
    GridTable.write(grid, table, description);
    last = null;
  }

  /** Something else than a paragraph was put at the end. */
  void interrupted() {
    last = null;
  }

  void end() {
    section(document.getDocument().getBody().addNewSectPr());
  }

  private void endSection() {
    XWPFParagraph bearer = last == null ? paragraph("SectionEnd") : last;
    CTPPr properties = bearer.getCTP().getPPr();
    section(properties.addNewSectPr());
    last = null;
    breakPending = false;
  }

  private void section(CTSectPr section) {
    if (form.hasPageNumber()) {
      var footer = section.addNewFooterReference();
      footer.setType(STHdrFtr.DEFAULT);
      footer.setId(WordTemplate.FOOTER);
    }
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(form.width));
    size.setH(BigInteger.valueOf(form.height));
    if (form.width > form.height) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(form.top));
    margins.setRight(BigInteger.valueOf(form.right));
    margins.setBottom(BigInteger.valueOf(form.bottom));
    margins.setLeft(BigInteger.valueOf(form.left));
    margins.setHeader(BigInteger.valueOf(PageForm.FOOTER));
    margins.setFooter(BigInteger.valueOf(PageForm.FOOTER));
    margins.setGutter(BigInteger.ZERO);
  }
}
