package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What users read is written by one hand. All of it is listed in {@code target/words.txt}, key and
 * sentence, to be read from the first to the last.
 */
class WordsTest {

  /** Words we do not use, with the ones we do. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("您", "no address at all"),
          Map.entry("你", "no address at all"),
          Map.entry("本软件", "本程序"),
          Map.entry("文稿", "公开文本"),
          Map.entry("稿件", "公开文本"),
          Map.entry("全书", "整本"),
          Map.entry("录入项", "填报项"),
          Map.entry("单位数据", "单位上报的部分"),
          Map.entry("参公事业单位", "参公单位"),
          Map.entry("维护人员", "技术人员"),
          Map.entry("存盘", "保存"),
          Map.entry("下载", "保存, for there is no network"),
          Map.entry("有误", "有问题"),
          Map.entry("变更", "改金额"),
          Map.entry("点击", "点"),
          Map.entry("失败", "what was not done"),
          Map.entry("无法读取", "读不出"),
          Map.entry("其它", "其他"),
          Map.entry("！", "a full stop"),
          Map.entry("预警", "警告"),
          Map.entry("报错", "错误"),
          Map.entry("异常", "what went wrong"),
          Map.entry("非法", "what is wrong with it"),
          Map.entry("无效", "what is wrong with it"),
          Map.entry("登陆", "登录"),
          Map.entry("帐", "账"),
          Map.entry("Exception", "no machine word"),
          Map.entry("NullPointer", "no machine word"));

  /**
   * A window's words without a file format, a key or the name of a program need no Latin letter.
   */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]*");

  private static final Pattern KNOWN_LATIN =
      Pattern.compile(
          "PDF|Excel|Word|WPS|json|csv|html|xlsx|U|KB|MB|SM3|A[34]|F\\d|Esc|Enter|budgetbook"
              + "|(Ctrl|Shift)\\+(\\w+|-)?|jbzc|U\\+|BUDGETBOOK|HOME|budgetpkg");

  /** A button opens more with one sign (打印…), work under way has the whole one (正在打印……). */
  private static final Pattern SHORT_DOTS = Pattern.compile("正在[^…]*…(?!…)");

  private static final Pattern HALF_WIDTH = Pattern.compile("[一-龥”][,;:?!]|[,;:?!][一-龥“]");

  private static final Pattern REFUSED =
      Pattern.compile("Refused\\w*(?:\\s*\\.of)?\\(\\s*(?:Message\\s*\\.of\\(\\s*)?\"([^\"]+)\"");

  /** Says only where: what follows the place says what to do. */
  private static final Set<String> PLACES =
      Set.of(
          "bureau.at",
          "ledger.at",
          "yaml.at",
          "cli.intake.refused",
          "sheet.cell",
          "sheet.row",
          "cli.and-more");

  /** Nothing is wrong and nothing has to be done. */
  private static final Set<String> NOTHING_TO_DO =
      Set.of("session.undo.nothing", "session.redo.nothing", "desktop.no-display");

  /** Said to who writes an edition, by file and line: what is wrong there is enough. */
  private static final List<String> OF_EDITIONS =
      List.of("check.", "edition.", "yaml.", "document.pattern");

  /** Rooms whose sentences stand in the window. */
  private static final List<String> OF_WINDOW =
      List.of(
          "checks.",
          "entry.",
          "form.",
          "grid.",
          "handin.",
          "import.",
          "live.",
          "inspect.",
          "newyear.",
          "parts.",
          "preview.",
          "shell.",
          "start.",
          "palette.",
          "safety.",
          "text.hint",
          "desktop.",
          "session.",
          "store.",
          "sheet.",
          "book.",
          "figures.",
          "report.",
          "exchange.");

  @Test
  void no_sentence_uses_a_word_that_we_do_not_use() throws IOException {
    List<String> found = new ArrayList<>();
    Words.all()
        .forEach((key, sentence) ->
            INSTEAD.forEach((word, instead) -> {
              if (sentence.contains(word)) {
                found.add(key + ": " + word + ", better: " + instead);
              }
            }));
    assertEquals(List.of(), found);
  }

  @Test
  void between_chinese_words_stand_chinese_signs() throws IOException {
    assertEquals(
        List.of(),
        breaking((key, sentence) -> !ofEditions(key) && HALF_WIDTH.matcher(sentence).find()));
  }

  @Test
  void the_window_speaks_no_machine_language() throws IOException {
    List<String> found = new ArrayList<>();
    Words.messages()
        .forEach((key, sentence) -> {
          Matcher word =
              LATIN.matcher(sentence.replaceAll("\\{\\d}|(?<=budgetbook)( [a-z-]+)+", ""));
          while (ofWindow(key) && word.find()) {
            if (!KNOWN_LATIN.matcher(word.group()).matches()) {
              found.add(key + ": " + word.group());
            }
          }
        });
    assertEquals(List.of(), found);
  }

  @Test
  void work_under_way_is_told_with_the_whole_sign() throws IOException {
    assertEquals(List.of(), breaking((key, sentence) -> SHORT_DOTS.matcher(sentence).find()));
  }

  @Test
  void a_refusal_of_one_sentence_ends_without_a_full_stop() throws IOException {
    Set<String> refused = refused();
    assertEquals(
        List.of(),
        breaking((key, sentence) ->
            refused.contains(key) && sentence.indexOf('。') == sentence.length() - 1));
  }

  @Test
  void every_refusal_says_what_to_do() throws IOException {
    Set<String> refused = refused();
    assertEquals(
        List.of(),
        breaking((key, sentence) ->
            refused.contains(key)
                && !sentence.contains("请")
                && !PLACES.contains(key)
                && !NOTHING_TO_DO.contains(key)
                && !ofEditions(key)));
  }

  @Test
  void all_words_are_listed_to_be_read() throws IOException {
    List<String> lines = new ArrayList<>();
    Words.all().forEach((key, sentence) -> lines.add(key + "\t" + sentence.replace("\n", "⏎")));
    Path list = Sources.root().resolve(Path.of("target", "words.txt"));
    Files.createDirectories(list.getParent());
    Files.write(list, lines);
    assertEquals(lines, Files.readAllLines(list));
  }

  private static boolean ofWindow(String key) {
    return OF_WINDOW.stream().anyMatch(key::startsWith);
  }

  private static boolean ofEditions(String key) {
    return OF_EDITIONS.stream().anyMatch(key::startsWith);
  }

  private static List<String> breaking(BiPredicate<String, String> rule) throws IOException {
    List<String> found = new ArrayList<>();
    Words.all()
        .forEach((key, sentence) -> {
          if (rule.test(key, sentence)) {
            found.add(key + "=" + sentence);
          }
        });
    return found;
  }

  /** The keys of all sentences with which something is refused. */
  private static Set<String> refused() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : Sources.javaFiles(Sources.MAIN)) {
      Matcher refused = REFUSED.matcher(Files.readString(Sources.root().resolve(file)));
      while (refused.find()) {
        keys.add(refused.group(1));
      }
    }
    return keys;
  }
}
