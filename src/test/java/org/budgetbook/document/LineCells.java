package org.budgetbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a disclosure's lines, each a pair of line and cell: found by label, and written anew.
 */
final class LineCells {

  private LineCells() {}

  /** The performance target forms: where each begins and ends. */
  static List<int[]> forms(List<SourceLine> lines) {
    List<int[]> forms = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < lines.size(); i++) {
      String plain = lines.get(i).plain();
      boolean title = plain.matches(".{0,20}项目支出绩效目标(申报)?表");
      if (begin >= 0 && (title || plain.startsWith("十一、"))) {
        forms.add(new int[] {begin, i});
        begin = -1;
      }
      if (title) {
        begin = i;
      }
    }
    return forms;
  }

  static int @Nullable [] amount(
      List<SourceLine> lines, Random random, Predicate<String> label, int side) {
    List<int[]> forms = forms(lines);
    int[] form = forms.get(random.nextInt(forms.size()));
    List<int[]> found = new ArrayList<>();
    for (int[] place : places(lines, List.of(form), label)) {
      int[] value = behind(lines, place);
      if (value != null) {
        found.add(value);
      }
    }
    return found.isEmpty() ? null : found.get(Math.min(side, found.size() - 1));
  }

  static int @Nullable [] in(List<SourceLine> lines, int[] form, String label, int side) {
    List<int[]> labels = places(lines, List.of(form), cell -> cell.contains(label));
    return labels.size() <= side ? null : behind(lines, labels.get(side));
  }

  static int @Nullable [] behind(List<SourceLine> lines, int[] label) {
    List<String> cells = lines.get(label[0]).cells();
    for (int i = label[1] + 1; i < cells.size(); i++) {
      if (cells.get(i).matches("[\\d,]+(\\.\\d+)?") && !cells.get(i).equals("0")) {
        return new int[] {label[0], i};
      }
    }
    return null;
  }

  static int @Nullable [] name(List<SourceLine> lines, int[] form) {
    for (int i = form[0]; i < form[1]; i++) {
      List<String> cells = lines.get(i).cells();
      if (cells.getFirst().equals("项目名称")) {
        for (int j = 1; j < cells.size(); j++) {
          if (!cells.get(j).isEmpty()) {
            return new int[] {i, j};
          }
        }
      }
    }
    return null;
  }

  static List<int[]> places(List<SourceLine> lines, List<int[]> ranges, Predicate<String> wanted) {
    List<int[]> places = new ArrayList<>();
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[1]; i++) {
        for (int j = 0; j < lines.get(i).cells().size(); j++) {
          if (wanted.test(lines.get(i).cells().get(j))) {
            places.add(new int[] {i, j});
          }
        }
      }
    }
    return places;
  }

  static String cell(List<SourceLine> lines, int[] at) {
    return lines.get(at[0]).cells().get(at[1]);
  }

  static String plus(List<SourceLine> lines, int[] at, long yuan) {
    return new java.math.BigDecimal(cell(lines, at).replace(",", ""))
        .add(java.math.BigDecimal.valueOf(yuan))
        .toPlainString();
  }

  static String without(String text, Random random) {
    int at = random.nextInt(text.length());
    return text.substring(0, at) + text.substring(at + 1);
  }

  /** 事业单位单位 is no slip, so that word is left alone. */
  static List<SourceLine> doubled(List<SourceLine> lines, int[] at, Random random) {
    String text = cell(lines, at);
    Matcher words = Pattern.compile("(?!单位)[\\u4e00-\\u9fff]{2}").matcher(text);
    return words.find(random.nextInt(text.length() / 2))
        ? with(lines, at, text.substring(0, words.end()) + text.substring(words.start()))
        : lines;
  }

  static List<SourceLine> with(List<SourceLine> lines, int[] at, String text) {
    List<SourceLine> changed = new ArrayList<>(lines);
    SourceLine old = lines.get(at[0]);
    List<String> cells = new ArrayList<>(old.cells());
    cells.set(at[1], text);
    changed.set(at[0], new SourceLine(old.page(), old.number(), cells));
    return changed;
  }
}
