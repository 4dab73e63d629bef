package org.budgetbook.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.narrative.Block.Paragraph;
import org.budgetbook.narrative.Block.Wording;
import org.budgetbook.narrative.NarrativeFact.Kind;
import org.junit.jupiter.api.Test;

/** What lives on of a paragraph's figures when an accountant puts it into other words. */
class RewordingTest {

  private static final EntryKey REASON = new EntryKey("reason.total");

  @Test
  void a_figure_that_still_stands_in_other_words_follows_the_figures() {
    String edited = "今年收入安排1,861.00万元，较上年减少68.25万元，因压减项目。";
    String stored = stored(total("1,861.00", "减少", "68.25"), edited);
    Paragraph later = Rewording.shown("p", stored, total("1,999.00", "增加", "69.75"));
    assertEquals("今年收入安排1,999.00万元，较上年增加69.75万元，因压减项目。", later.text());
    assertEquals(List.of("amount", "direction", "change"), live(later));
    assertEquals(Wording.REWORDED, later.wording());
  }

  @Test
  void the_same_text_is_no_rewording() {
    List<Run> template = total("1,861.00", "减少", "68.25");
    assertEquals(Optional.empty(), Rewording.of(template, template, text(template)));
    assertEquals(Optional.empty(), Rewording.of(template, template, "  " + text(template) + "\n"));
    assertEquals(Optional.empty(), Rewording.of(template, template, " \n"));
  }

  @Test
  void a_number_that_is_part_of_a_larger_one_is_not_taken_for_it() {
    List<Run> template = List.of(words("共"), live("count", "0"), words("个。"));
    Paragraph shown = shown(template, "共100个，金额0.50万元，占10%。");
    assertEquals(List.of(), live(shown));
    assertEquals(List.of("100", "0.50", "10%"), unbound(shown));
  }

  @Test
  void of_equal_zeros_the_one_whose_clause_was_deleted_is_missed() {
    List<Run> template = new ArrayList<>();
    for (String source : List.of("基金", "资本", "专户", "单位", "结转")) {
      template.add(words(source + "收入"));
      template.add(live(source, "0"));
      template.add(words("万元，占"));
      template.add(live(source + ".share", "0%"));
      template.add(words("；"));
    }
    String edited = text(template).replace("专户收入0万元，占0%；", "");
    Paragraph shown = shown(template, edited);
    assertEquals(
        List.of("基金", "基金.share", "资本", "资本.share", "单位", "单位.share", "结转", "结转.share"),
        live(shown));
  }

  @Test
  void a_figure_that_was_moved_is_found_again() {
    List<Run> template =
        List.of(live("a", "12.50"), words("万元为接待费，"), live("b", "3.75"), words("万元为车辆费。"));
    assertEquals(List.of("b", "a"), live(shown(template, "车辆费3.75万元，接待费12.50万元。")));
  }

  @Test
  void a_number_of_ones_own_is_marked_as_following_nothing() {
    Paragraph shown = shown(total("1,861.00", "减少", "68.25"), "收入1,861.00万元，其中新增300.00万元，编制53名。");
    assertEquals(List.of("amount"), live(shown));
    assertEquals(List.of("300.00", "53"), unbound(shown));
  }

  @Test
  void a_number_of_the_templates_own_words_is_not_marked() {
    List<Run> template = List.of(words("原值50万元以上的设备"), live("count", "10"), words("台。"));
    assertEquals(List.of(), unbound(shown(template, "单价50万元以上设备共10台。")));
  }

  @Test
  void a_direction_word_of_ones_own_is_marked_when_the_direction_turns() {
    String edited = "收入1,861.00万元，下降68.25万元。";
    String stored = stored(total("1,861.00", "减少", "68.25"), edited);
    assertEquals(
        Wording.REWORDED, Rewording.shown("p", stored, total("1,860.00", "减少", "69.25")).wording());
    Paragraph turned = Rewording.shown("p", stored, total("1,999.00", "增加", "69.75"));
    assertEquals(Wording.REWORDED_OUTDATED, turned.wording());
  }

  @Test
  void a_class_that_comes_later_marks_the_paragraph_that_does_not_name_it() {
    List<Run> two = List.of(words("一般"), live("201", "5.00"), words("、社保"), live("208", "3.00"));
    String stored = stored(two, "社保3.00万元，一般5.00万元");
    List<Run> three = new ArrayList<>(two);
    three.add(words("、住房"));
    three.add(live("221", "2.00"));
    assertEquals(Wording.REWORDED, Rewording.shown("p", stored, two).wording());
    assertEquals(Wording.REWORDED_OUTDATED, Rewording.shown("p", stored, three).wording());
  }

  @Test
  void a_class_that_goes_leaves_its_number_marked() {
    List<Run> two = List.of(words("一般"), live("201", "5.00"), words("、社保"), live("208", "3.00"));
    Paragraph shown = Rewording.shown("p", stored(two, "社保3.00万元，一般5.00万元"), two.subList(0, 2));
    assertEquals("社保3.00万元，一般5.00万元", shown.text());
    assertEquals(List.of("3.00"), unbound(shown));
    assertEquals(Wording.REWORDED_OUTDATED, shown.wording());
  }

  @Test
  void a_reason_stays_the_reason_and_is_replaced_when_it_is_written_anew() {
    List<Run> missing = List.of(words("增加，因"), new Run.Missing(REASON, "（未填）"));
    String stored = stored(missing, "有所增加，因为（未填）");
    List<Run> written = List.of(words("增加，因"), new Run.Written(REASON, "增人2名", false));
    assertEquals("有所增加，因为增人2名", Rewording.shown("p", stored, written).text());
  }

  @Test
  void rewording_a_reworded_paragraph_keeps_its_references() {
    List<Run> template = total("1,861.00", "减少", "68.25");
    Paragraph first = shown(template, "收入1,861.00万元。");
    String again = Rewording.of(template, first.runs(), "收入为1,861.00万元，减少68.25万元。").orElseThrow();
    assertEquals(
        List.of("amount", "direction", "change"), live(Rewording.shown("p", again, template)));
  }

  @Test
  void braces_bars_and_backslashes_come_back_as_they_were_typed() {
    List<Run> template = List.of(live("name", "甲{{乙|丙\\丁}}"), words("的预算"));
    String edited = "{{甲}}{甲{{乙|丙\\丁}}{{=}}|\\的{{a|b}}预算{";
    Paragraph shown = shown(template, edited);
    assertEquals(edited, shown.text());
    assertEquals(List.of("name"), live(shown));
  }

  @Test
  void random_edits_never_lose_a_number_that_still_stands_there() {
    Random random = new Random(20261122);
    for (int round = 0; round < 4000; round++) {
      List<Run> template = randomParagraph(random);
      String edited = edited(text(template), random);
      Optional<String> stored = Rewording.of(template, template, edited);
      if (stored.isEmpty()) {
        continue;
      }
      Paragraph shown = Rewording.shown("p", stored.get(), template);
      assertEquals(WrittenText.inOneLine(edited), shown.text());
      List<String> tokens = TextTokens.of(shown.text());
      List<String> linked = texts(shown);
      for (Run run : template) {
        if (run instanceof Run.Live live) {
          int wanted =
              Math.min(
                  Collections.frequency(tokens, live.text()),
                  Collections.frequency(texts(template), live.text()));
          assertEquals(wanted, Collections.frequency(linked, live.text()), () -> edited);
        }
      }
    }
  }

  @Test
  void random_edits_show_the_new_figures_where_the_old_ones_stood() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      List<Run> template = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        template.add(words("第" + "甲乙丙丁戊己".charAt(i) + "项"));
        template.add(live("n" + i, (i + 1) + "11.11"));
        template.add(words("万元；"));
      }
      String edited = edited(text(template), random);
      Optional<String> stored = Rewording.of(template, template, edited);
      if (stored.isEmpty()) {
        continue;
      }
      List<Run> later =
          template.stream()
              .map(run ->
                  run instanceof Run.Live live
                      ? live(live.name(), live.text().replace("11.11", "99.99"))
                      : run)
              .toList();
      List<String> tokens = TextTokens.of(WrittenText.inOneLine(edited));
      List<String> figures = tokens.stream().filter(texts(template)::contains).toList();
      if (figures.stream().distinct().count() == figures.size()) {
        String expected =
            tokens.stream()
                .map(token -> figures.contains(token) ? token.replace("11.11", "99.99") : token)
                .collect(Collectors.joining());
        assertEquals(expected, Rewording.shown("p", stored.get(), later).text());
      }
    }
  }

  @Test
  void a_number_said_twice_follows_the_figure_once_and_is_marked_the_second_time() {
    Paragraph shown =
        shown(total("1,861.00", "减少", "68.25"), "收入1,861.00万元，即1,861.00万元，减少68.25万元。");
    assertEquals(List.of("amount", "direction", "change"), live(shown));
    assertEquals(List.of("1,861.00"), unbound(shown));
  }

  private static List<Run> randomParagraph(Random random) {
    List<String> numbers = List.of("0", "0%", "1,861.00", "81.76%", "339.46", "2025", "-5.00");
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(8); i++) {
      runs.add(words(List.of("收入", "万元，占", "；其中", "支出为").get(random.nextInt(4))));
      runs.add(live("r" + i, numbers.get(random.nextInt(numbers.size()))));
    }
    runs.add(words("。"));
    return runs;
  }

  /** Cuts, doubles, moves and puts in stretches anywhere, also within numbers. */
  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int from = random.nextInt(edited.length() + 1);
      int to = Math.min(edited.length(), from + random.nextInt(9));
      String piece = edited.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> edited.delete(from, to);
        case 1 ->
            edited.insert(
                from, List.of("约", "0", "，", "{{", "12.5", "\n", "|").get(random.nextInt(7)));
        case 2 -> edited.insert(random.nextInt(edited.length() + 1), piece);
        default -> {
          edited.delete(from, to);
          edited.insert(random.nextInt(edited.length() + 1), piece);
        }
      }
    }
    return edited.toString();
  }

  private static List<Run> total(String amount, String direction, String change) {
    return List.of(
        words("收入预算"),
        live("amount", amount),
        words("万元，比上年"),
        new Run.Live(
            "direction",
            direction,
            new NarrativeFact(Kind.DIRECTION, "收入", BigDecimal.ONE, List.of(), List.of())),
        live("change", change),
        words("万元。"));
  }

  private static Run words(String text) {
    return new Run.Words(text);
  }

  private static Run live(String name, String text) {
    return new Run.Live(
        name, text, new NarrativeFact(Kind.AMOUNT, name, BigDecimal.ONE, List.of(), List.of()));
  }

  private static String text(List<Run> runs) {
    return new Paragraph("p", runs, Wording.TEMPLATE).text();
  }

  private static String stored(List<Run> template, String edited) {
    return Rewording.of(template, template, edited).orElseThrow();
  }

  private static Paragraph shown(List<Run> template, String edited) {
    return Rewording.shown("p", stored(template, edited), template);
  }

  private static List<String> live(Paragraph paragraph) {
    return paragraph.runs().stream()
        .filter(Run.Live.class::isInstance)
        .map(run -> ((Run.Live) run).name())
        .toList();
  }

  private static List<String> texts(Paragraph paragraph) {
    return texts(paragraph.runs());
  }

  private static List<String> texts(List<Run> runs) {
    return runs.stream().filter(Run.Live.class::isInstance).map(Run::text).toList();
  }

  private static List<String> unbound(Paragraph paragraph) {
    return paragraph.runs().stream().filter(Run.Unbound.class::isInstance).map(Run::text).toList();
  }
}
