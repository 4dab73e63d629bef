package org.budgetbook.desktop.preview;

/** What a budget can be exported as (导出格式). */
public enum ExportFormat {
  /** 整本 PDF: cover, contents, all parts. */
  BOOK_PDF("pdf"),
  /** 只有 13 张表的 PDF. */
  TABLES_PDF("pdf"),
  /** Word 文档. */
  WORD("docx"),
  /** Excel 工作簿. */
  EXCEL("xlsx"),
  /** 网页. */
  WEB("html"),
  /** 开放数据: one zip file. */
  DATA("zip"),
  /** 预算文件. */
  BOOK("json"),
  /** 审核情况: findings, rules and the 勾稽关系核对表 as a page. */
  CHECKS("html");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** Of the file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it holds the disclosure's text, so that missing texts would be seen. */
  public boolean hasText() {
    return switch (this) {
      case BOOK_PDF, WORD, WEB -> true;
      case TABLES_PDF, EXCEL, DATA, BOOK, CHECKS -> false;
    };
  }
}
