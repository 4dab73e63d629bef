package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a sentence of the program or the manual names in quotation marks (“打开示例”) stands there on
 * the screen, word for word.
 */
class NamesInWordsTest {

  private static final Pattern NAMED = Pattern.compile("“([^“”]*)”");

  /** Named, but no label of ours: the field's words, other programs' words, what is typed. */
  private static final Set<String> OTHERS =
      Set.of(
          "三公",
          "无",
          "草稿",
          "只读",
          "文档",
          "字体",
          "模板",
          "≥95%",
          "部门预算公开编制工具",
          "表/栏/行/列",
          "名称: 值",
          "<#…>",
          "编码 名称",
          "CSV UTF-8（逗号分隔）",
          "Excel 工作簿（*.xlsx）");

  @Test
  void every_name_in_quotation_marks_is_a_label() throws IOException {
    Set<String> labels = labels();
    List<String> unknown = new ArrayList<>();
    named(Words.messages(), labels, unknown);
    named(Words.manual(), labels, unknown);
    assertEquals(List.of(), unknown);
  }

  @Test
  void a_name_that_is_no_label_is_found_out() throws IOException {
    List<String> unknown = new ArrayList<>();
    named(Map.of("a", "点“打开示例”，再点“打开样例”"), labels(), unknown);
    assertEquals(List.of("a: 打开样例"), unknown);
  }

  private static void named(Map<String, String> words, Set<String> labels, List<String> unknown) {
    words.forEach((key, sentence) -> {
      Matcher name = NAMED.matcher(sentence);
      while (name.find()) {
        String said = name.group(1);
        if (said.indexOf('{') < 0 && !OTHERS.contains(said) && !labels.contains(plain(said))) {
          unknown.add(key + ": " + said);
        }
      }
    });
  }

  /** Every whole message and every part of a list, and the words of editions after their keys. */
  private static Set<String> labels() throws IOException {
    Set<String> labels = new TreeSet<>();
    Words.messages().values().stream()
        .flatMap(value -> Arrays.stream(value.split("[|\n]")))
        .forEach(part -> labels.add(plain(part)));
    Words.editions()
        .values()
        .forEach(line -> {
          labels.add(plain(line));
        });
    return labels;
  }

  /** Without keys in brackets, dots at the end, and what is filled in (“结转到……年” for {0}). */
  private static String plain(String label) {
    return label
        .replaceAll("（[^（）]*）$", "")
        .replaceAll("\\s*\\{\\d}\\s*", "……")
        .replaceAll("^……|…+$", "")
        .replaceAll("\\s*……\\s*", "……")
        .strip();
  }
}
