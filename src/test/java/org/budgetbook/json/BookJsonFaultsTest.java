package org.budgetbook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.message.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of a book json is one sentence that says where and what. */
class BookJsonFaultsTest {

  private static final String GOOD =
      """
      {
        "format": "budgetbook-book",
        "version": 1,
        "heading": {"edition": "lvliang-2025", "year": 2025, "department": "测试局"},
        "nextId": 3,
        "units": [{"code": "001", "name": "机关", "type": "administrative"}],
        "projects": [{"code": "P1", "name": "项目"}],
        "lines": [
          {"id": 1, "unit": "001", "functional": "2010101", "category": "project", \
      "project": "P1", "source": "unit-funds", "timing": "current-year", "amount": "1.00"}
        ]
      }
      """;

  private final Messages messages = new Messages(Resources.ofProgram());

  private String refusal(byte[] bytes) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new BookJsonReader().read("预算.json", bytes));
    return messages.text(refused.sentence());
  }

  private void refused(String sentence, String what, String instead) {
    String bad = GOOD.replace(what, instead);
    assertTrue(!bad.equals(GOOD), what);
    assertEquals("预算.json " + sentence, refusal(bad.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_sections_may_stand_in_any_order() {
    String turned =
        "{\"lines\":[{\"id\":1,\"unit\":\"001\",\"functional\":\"2010101\",\"category\":\"project\","
            + "\"project\":\"P1\",\"source\":\"unit-funds\",\"timing\":\"current-year\",\"amount\":\"1.00\"}],"
            + "\"projects\":[{\"name\":\"项目\",\"code\":\"P1\"}],"
            + "\"units\":[{\"type\":\"administrative\",\"name\":\"机关\",\"code\":\"001\"}],\"nextId\":3,"
            + "\"heading\":{\"department\":\"测试局\",\"year\":2025,\"edition\":\"lvliang-2025\"},"
            + "\"version\":1,\"format\":\"budgetbook-book\"}";
    BookJsonReader reader = new BookJsonReader();
    assertEquals(
        reader.read("a", GOOD.getBytes(StandardCharsets.UTF_8)),
        reader.read("b", turned.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_unknown_field_is_named_with_its_line_and_column() {
    refused(
        "第 9 行第 171 列（字段 lines.note）：不认识字段“note”，请检查拼写或删除",
        "\"amount\": \"1.00\"",
        "\"amount\": \"1.00\", \"note\": \"x\"");
    refused("第 5 行第 13 列：不认识字段“nextid”，请检查拼写或删除", "nextId", "nextid");
  }

  @Test
  void a_field_that_stands_twice() {
    refused(
        "第 6 行第 29 列（字段 units.code）：字段“code”出现了两次，请只保留一个",
        "\"code\": \"001\"",
        "\"code\": \"001\", \"code\": \"002\"");
  }

  @Test
  void a_missing_field() {
    refused("第 6 行第 13 列（字段 units）：缺少字段“type”，请补上", ", \"type\": \"administrative\"", "");
  }

  @Test
  void an_amount_that_is_a_number_or_not_exact() {
    refused("第 9 行第 155 列（字段 lines.amount）：这里应为文字、整数、一组字段或列表；金额请加双引号", "\"1.00\"", "1.00");
    refused("第 9 行第 155 列（字段 lines.amount）：“1”不是金额，请写成以元为单位的两位小数，例如 12345.60", "\"1.00\"", "\"1\"");
    refused(
        "第 9 行第 155 列（字段 lines.amount）：金额“99999999999999999.99”太大，请检查是否多输了数字",
        "\"1.00\"",
        "\"99999999999999999.99\"");
  }

  @Test
  void an_unknown_word_says_which_there_are() {
    refused(
        "第 6 行第 51 列（字段 units.type）：不认识“admin”，应为：administrative civil-service-law"
            + " public-institution",
        "\"administrative\"",
        "\"admin\"");
  }

  @Test
  void a_line_of_an_unknown_unit_or_project() {
    refused(
        "第 9 行第 23 列（字段 lines.unit）：没有编码为“002”的单位，请先在“预算单位”中添加",
        "\"unit\": \"001\"",
        "\"unit\": \"002\"");
    refused(
        "第 9 行第 89 列（字段 lines.project）：没有编码为“P2”的项目，请先在“项目支出”中添加",
        "\"project\": \"P1\"",
        "\"project\": \"P2\"");
  }

  @Test
  void what_a_line_itself_refuses() {
    refused(
        "第 9 行第 5 列（字段 lines）：基本支出没有部门经济科目编码，请填写",
        "\"category\": \"project\"",
        "\"category\": \"personnel\"");
  }

  @Test
  void an_id_given_twice_and_a_next_id_that_is_used() {
    refused("第 5 行第 13 列（字段 nextId）：nextId“1”应大于已经用过的最大编号 1", "\"nextId\": 3", "\"nextId\": 1");
    refused(
        "第 6 行第 70 列（字段 units）：“001”出现了两次，每个编号、编码只能用一次",
        "\"administrative\"}",
        "\"administrative\"}, {\"code\": \"001\", \"name\": \"b\", \"type\": \"administrative\"}");
  }

  @Test
  void a_newer_version_says_so_whatever_else_it_has() {
    assertEquals(
        "预算.json 的版本是 2，本程序只认识到版本 1；请升级本程序后再导入",
        refusal(
            "{\"news\":[[null]],\"format\":\"budgetbook-book\",\"version\":2}"
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void another_json_is_not_a_book() {
    assertEquals(
        "预算.json 不是预算文件；请选择由本程序导出的预算文件（json）",
        refusal("{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
    assertEquals("预算.json 是空文件，请重新导出预算文件", refusal(new byte[0]));
    assertEquals(
        "预算.json 不是 UTF-8 编码的文本，请选择由本程序导出的预算文件（json）",
        refusal(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}));
  }

  @Test
  void a_file_that_is_cut_off_or_goes_on() {
    assertTrue(
        refusal(GOOD.substring(0, 300).getBytes(StandardCharsets.UTF_8))
            .endsWith("文件没有写完就结束了，请重新导出或重新拷贝"));
    assertTrue(
        refusal((GOOD + "{}").getBytes(StandardCharsets.UTF_8)).endsWith("文件结束后还有多余的内容，请删除"));
  }

  @Test
  void a_file_made_to_exhaust_is_refused_at_once() {
    String deep = "{\"a\":" + "[".repeat(100_000);
    assertTrue(refusal(deep.getBytes(StandardCharsets.UTF_8)).endsWith("文字太长或层次太深，请检查是否选错了文件"));
    String digits = "{\"version\":" + "9".repeat(1_000_000) + "}";
    assertTrue(refusal(digits.getBytes(StandardCharsets.UTF_8)).endsWith("文字太长或层次太深，请检查是否选错了文件"));
    refused(
        "第 6 行第 22 列（字段 units.code）：这里的文字超过了 100 个字，请检查",
        "\"code\": \"001\"",
        "\"code\": \"" + "a-".repeat(500_000) + "\"");
  }

  @Test
  void a_file_that_is_not_there_or_a_folder(@TempDir Path folder) throws IOException {
    assertThrows(
        RefusedException.class, () -> new BookJsonReader().read(folder.resolve("none.json")));
    assertThrows(RefusedException.class, () -> new BookJsonReader().read(folder));
    Path large = folder.resolve("large.json");
    Files.write(large, new byte[65 << 20]);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new BookJsonReader().read(large));
    assertEquals("text.too-large", refused.sentence().key());
  }
}
