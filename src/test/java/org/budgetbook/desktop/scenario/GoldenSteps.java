package org.budgetbook.desktop.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.PerformanceTarget.Indicator;
import org.budgetbook.book.PerformanceTarget.IndicatorGroup;
import org.budgetbook.desktop.Fx;
import org.budgetbook.golden.GoldenBooks;
import org.budgetbook.money.Money;
import org.budgetbook.sheet.PastedTable;

/** What the accountant of a published budget has in Excel, copied from there. */
final class GoldenSteps {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String PROJECT = "项目编码";
  private static final String AMOUNT = "金额（元）";

  void teach(Vocabulary vocabulary) {
    vocabulary
        .add(
            "the clipboard holds the basic expenditure of {} from Excel",
            (words, rows) -> copy(words.getFirst(), String::isEmpty))
        .add(
            "the clipboard holds the projects of {} from Excel",
            (words, rows) -> copy(words.getFirst(), code -> !code.isEmpty()))
        .add(
            "the table on the clipboard is filled in in Excel with the targets of {}",
            (words, rows) -> targets(Integer.parseInt(words.getFirst())));
  }

  /** The lines of the ledger in all its columns, amounts as Excel shows them. */
  private static void copy(String year, Predicate<String> project) throws IOException {
    List<List<String>> ledger =
        Files.readAllLines(GOLDEN.resolve(year).resolve("ledger.csv")).stream()
            .map(line -> List.of(line.replace("\uFEFF", "").split(",", -1)))
            .toList();
    List<String> headings = ledger.getFirst();
    int code = headings.indexOf(PROJECT);
    int amount = headings.indexOf(AMOUNT);
    assertTrue(code >= 0 && amount >= 0, headings.toString());
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings);
    ledger.stream()
        .skip(1)
        .filter(line -> project.test(line.get(code)))
        .map(line -> shown(line, amount))
        .forEach(rows::add);
    ExcelClipboard.hold(rows);
  }

  private static List<String> shown(List<String> line, int amount) {
    List<String> cells = new ArrayList<>(line);
    cells.set(amount, grouped(line.get(amount)));
    return cells;
  }

  private static String grouped(String yuan) {
    int point = yuan.indexOf('.');
    return yuan.substring(0, point).replaceAll("\\B(?=(\\d{3})+$)", ",") + yuan.substring(point);
  }

  /** Under the headings that the program has put there. */
  private static void targets(int year) {
    List<String> headings =
        Fx.call(() -> PastedTable.ofText(Clipboard.getSystemClipboard().getString()))
            .rows()
            .getFirst();
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings);
    GoldenBooks.book(year)
        .supplement()
        .targets()
        .forEach(target -> {
          for (int at = 0; at < target.indicators().size(); at++) {
            Map<String, String> cells = new HashMap<>(indicator(target.indicators().get(at)));
            if (at == 0) {
              cells.putAll(form(target));
            }
            assertTrue(headings.containsAll(cells.keySet()), headings + " " + cells.keySet());
            rows.add(headings.stream().map(each -> cells.getOrDefault(each, "")).toList());
          }
        });
    ExcelClipboard.hold(rows);
  }

  private static Map<String, String> form(PerformanceTarget target) {
    return Map.ofEntries(
        Map.entry(PROJECT, target.project().value()),
        Map.entry("项目属性", target.attribute()),
        Map.entry("项目期", target.period()),
        Map.entry("实施期资金：市县（区）财政资金（元）", yuan(target.term().local())),
        Map.entry("年度资金：市县（区）财政资金（元）", yuan(target.annual().local())),
        Map.entry("项目概况", target.overview()),
        Map.entry("立项依据", target.basis()),
        Map.entry("项目设立必要性", target.necessity()),
        Map.entry("保证项目实施的制度、措施", target.safeguards()),
        Map.entry("项目实施计划", target.plan()),
        Map.entry("实施期总体目标", target.termGoal()),
        Map.entry("年度总体目标", target.annualGoal()));
  }

  private static String yuan(Money amount) {
    return String.valueOf(amount.fen() / 100);
  }

  private static Map<String, String> indicator(Indicator indicator) {
    return Map.of(
        "一级指标", group(indicator.group()),
        "二级指标", indicator.kind(),
        "三级指标", indicator.name(),
        "实施期指标值", indicator.termValue(),
        "年度指标值", indicator.annualValue());
  }

  private static String group(IndicatorGroup group) {
    return Arrays.asList("产出指标", "效益指标", "满意度指标").get(group.ordinal());
  }
}
