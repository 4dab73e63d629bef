package org.budgetbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips made in the lines of a finished disclosure: its forms, its overview, its contents list. */
final class DocumentSlips {

  /** Makes one slip somewhere; null where the place drawn does not allow it. */
  @FunctionalInterface
  interface Maker {
    @Nullable List<SourceLine> make(List<SourceLine> lines, Random random);
  }

  /** A slip and the rules of which one must find it. */
  record Slip(String name, Set<String> rules, Maker maker) {}

  private final String department;
  private final int year;

  DocumentSlips(String department, int year) {
    this.department = department;
    this.year = year;
  }

  List<Slip> all() {
    return List.of(
        new Slip("form missing", Set.of("58a"), this::formMissing),
        new Slip("form sum off by one yuan", Set.of("60"), money("资金总额", 1)),
        new Slip("form source off by one yuan", Set.of("60"), money("市县", 1)),
        new Slip("form's year other than the project", Set.of("59", "58a"), this::otherMoney),
        new Slip("form in 万元", Set.of("59", "60", "58a"), this::tenThousand),
        new Slip("form's project name swapped", Set.of("59", "58a", "58c"), this::swapped),
        new Slip("form's project name misspelt", Set.of("58c", "58a", "54"), this::misspelt),
        new Slip("form's term below its year", Set.of("61"), this::shortTerm),
        new Slip("form's indicator without value", Set.of("63"), this::noValue),
        new Slip("form's word doubled", Set.of("47"), this::doubledInForm),
        new Slip("form's institution misspelt", Set.of("49"), this::institution),
        new Slip("name of the department misspelt", Set.of("49"), this::departmentInText),
        new Slip("year of another budget", Set.of("45a"), this::otherYear),
        new Slip("word doubled in the overview", Set.of("47"), this::doubledInOverview),
        new Slip("contents: title otherwise", Set.of("54"), this::contentsTitle),
        new Slip("contents: line missing", Set.of("54"), this::contentsMissing),
        new Slip("contents: page runs back", Set.of("54"), this::contentsPage),
        new Slip("number of a table otherwise", Set.of("54"), this::caption));
  }

  // --- forms

  private List<SourceLine> formMissing(List<SourceLine> lines, Random random) {
    List<int[]> forms = LineCells.forms(lines);
    int[] form = forms.get(random.nextInt(forms.size()));
    List<SourceLine> less = new ArrayList<>(lines.subList(0, form[0]));
    less.addAll(lines.subList(form[1], lines.size()));
    return less;
  }

  private static Maker money(String label, long yuan) {
    return (lines, random) -> {
      int[] at =
          LineCells.amount(
              lines, random, cell -> cell.contains(label), random.nextBoolean() ? 0 : 1);
      return at == null ? null : LineCells.with(lines, at, LineCells.plus(lines, at, yuan));
    };
  }

  /** The year's total and its source, both: the form is sound in itself. */
  private @Nullable List<SourceLine> otherMoney(List<SourceLine> lines, Random random) {
    List<int[]> forms = LineCells.forms(lines);
    int[] form = forms.get(random.nextInt(forms.size()));
    int[] total = LineCells.in(lines, form, "资金总额", 1);
    int[] source = LineCells.in(lines, form, "市县", 1);
    if (total == null || source == null) {
      return null;
    }
    List<SourceLine> changed = LineCells.with(lines, total, LineCells.plus(lines, total, 10_000));
    return LineCells.with(changed, source, LineCells.plus(lines, source, 10_000));
  }

  private @Nullable List<SourceLine> shortTerm(List<SourceLine> lines, Random random) {
    List<int[]> forms = LineCells.forms(lines);
    int[] form = forms.get(random.nextInt(forms.size()));
    int[] annual = LineCells.in(lines, form, "资金总额", 1);
    int[] term = LineCells.in(lines, form, "资金总额", 0);
    int[] source = LineCells.in(lines, form, "市县", 0);
    if (annual == null || term == null || source == null) {
      return null;
    }
    String less = LineCells.plus(lines, annual, -1);
    return LineCells.with(LineCells.with(lines, term, less), source, less);
  }

  private @Nullable List<SourceLine> tenThousand(List<SourceLine> lines, Random random) {
    int[] at = LineCells.amount(lines, random, cell -> cell.contains("年度资金总额"), 0);
    return at == null
        ? null
        : LineCells.with(
            lines,
            at,
            new java.math.BigDecimal(LineCells.cell(lines, at).replace(",", ""))
                .movePointLeft(4)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString());
  }

  private @Nullable List<SourceLine> swapped(List<SourceLine> lines, Random random) {
    List<int[]> forms = LineCells.forms(lines);
    int[] one = LineCells.name(lines, forms.get(random.nextInt(forms.size())));
    int[] other = LineCells.name(lines, forms.get(random.nextInt(forms.size())));
    if (one == null
        || other == null
        || LineCells.cell(lines, one).equals(LineCells.cell(lines, other))) {
      return null;
    }
    return LineCells.with(
        LineCells.with(lines, one, LineCells.cell(lines, other)),
        other,
        LineCells.cell(lines, one));
  }

  private @Nullable List<SourceLine> misspelt(List<SourceLine> lines, Random random) {
    List<int[]> forms = LineCells.forms(lines);
    int[] at = LineCells.name(lines, forms.get(random.nextInt(forms.size())));
    return at == null
        ? null
        : LineCells.with(lines, at, LineCells.without(LineCells.cell(lines, at), random));
  }

  /** Left and right, as the print has it. */
  private @Nullable List<SourceLine> noValue(List<SourceLine> lines, Random random) {
    List<int[]> places =
        LineCells.places(lines, LineCells.forms(lines), cell -> cell.matches("[≥≤]\\d+%"));
    if (places.isEmpty()) {
      return null;
    }
    int line = places.get(random.nextInt(places.size()))[0];
    List<String> cells = new ArrayList<>(lines.get(line).cells());
    cells.replaceAll(cell -> cell.matches("[≥≤]\\d+%") ? "" : cell);
    List<SourceLine> changed = new ArrayList<>(lines);
    SourceLine old = lines.get(line);
    changed.set(line, new SourceLine(old.page(), old.number(), cells));
    return changed;
  }

  private @Nullable List<SourceLine> doubledInForm(List<SourceLine> lines, Random random) {
    List<int[]> places = new ArrayList<>();
    for (int[] place :
        LineCells.places(
            lines, LineCells.forms(lines), cell -> cell.matches("[\\u4e00-\\u9fff，。]{8,}"))) {
      if (lines.get(place[0]).plain().matches("(项目概况|立项依据|项目设立必要性|项目实施计划).*") && place[1] > 0) {
        places.add(place);
      }
    }
    return places.isEmpty()
        ? null
        : LineCells.doubled(lines, places.get(random.nextInt(places.size())), random);
  }

  private @Nullable List<SourceLine> institution(List<SourceLine> lines, Random random) {
    List<int[]> places =
        LineCells.places(
            lines,
            LineCells.forms(lines),
            cell -> cell.equals(department) || cell.endsWith("-" + department));
    if (places.isEmpty()) {
      return null;
    }
    int[] at = places.get(random.nextInt(places.size()));
    return LineCells.with(lines, at, LineCells.cell(lines, at).replace("办公室", "办办公室"));
  }

  // --- text

  private @Nullable List<SourceLine> departmentInText(List<SourceLine> lines, Random random) {
    return inText(lines, random, Pattern.compile(department), name -> name.replace("办公", "办工"));
  }

  private @Nullable List<SourceLine> otherYear(List<SourceLine> lines, Random random) {
    return inText(
        lines,
        random,
        Pattern.compile("^" + year + "年(?=(度)?" + department + ")"),
        words -> words.replace(String.valueOf(year), String.valueOf(year - 2 - random.nextInt(3))));
  }

  private static @Nullable List<SourceLine> inText(
      List<SourceLine> lines,
      Random random,
      Pattern what,
      java.util.function.UnaryOperator<String> slip) {
    List<int[]> places = new ArrayList<>();
    int part = 0;
    for (int i = 0; i < lines.size(); i++) {
      String plain = lines.get(i).plain();
      part = lines.get(i).page() > 5 && plain.equals("第三部分") ? 3 : part;
      part = plain.equals("第四部分") ? 4 : part;
      if (part == 3 && lines.get(i).cells().size() == 1 && what.matcher(plain).find()) {
        places.add(new int[] {i, 0});
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    int[] at = places.get(random.nextInt(places.size()));
    Matcher matcher = what.matcher(LineCells.cell(lines, at));
    return matcher.find()
        ? LineCells.with(
            lines,
            at,
            LineCells.cell(lines, at).substring(0, matcher.start())
                + slip.apply(matcher.group())
                + LineCells.cell(lines, at).substring(matcher.end()))
        : null;
  }

  private @Nullable List<SourceLine> doubledInOverview(List<SourceLine> lines, Random random) {
    List<int[]> places = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String plain = lines.get(i).plain();
      if (plain.equals("一、本部门职责")) {
        inside = true;
      } else if (plain.equals("第二部分")) {
        inside = false;
      } else if (inside && plain.length() > 15) {
        places.add(new int[] {i, 0});
      }
    }
    return LineCells.doubled(lines, places.get(random.nextInt(places.size())), random);
  }

  // --- contents list and captions

  private List<int[]> contents(List<SourceLine> lines) {
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < lines.size() && !lines.get(i).plain().equals("第一部分"); i++) {
      if (LineCells.cell(lines, new int[] {i, 0}).matches(".*[^.…]{3,}…{2,}\\d+")) {
        places.add(new int[] {i, 0});
      }
    }
    return places;
  }

  private List<SourceLine> contentsTitle(List<SourceLine> lines, Random random) {
    List<int[]> places = contents(lines);
    int[] at = places.get(random.nextInt(places.size()));
    String[] parts = LineCells.cell(lines, at).split("(?=…)", 2);
    int cut = parts[0].length() - 1 - random.nextInt(3);
    return LineCells.with(
        lines, at, parts[0].substring(0, cut) + parts[0].substring(cut + 1) + parts[1]);
  }

  /** Titles of projects repeat: one of several that is missing is not missed. */
  private @Nullable List<SourceLine> contentsMissing(List<SourceLine> lines, Random random) {
    List<int[]> places = contents(lines);
    int[] at = places.get(random.nextInt(places.size()));
    if (!LineCells.cell(lines, at).matches("(预算公开表|第.部分|[一二三四五六七八九十]+、).*")) {
      return null;
    }
    List<SourceLine> less = new ArrayList<>(lines);
    less.remove(at[0]);
    return less;
  }

  private @Nullable List<SourceLine> contentsPage(List<SourceLine> lines, Random random) {
    List<int[]> places = contents(lines);
    int[] at = places.get(2 + random.nextInt(places.size() - 2));
    Matcher page = Pattern.compile("\\d+$").matcher(LineCells.cell(lines, at));
    return page.find() && Integer.parseInt(page.group()) > 3
        ? LineCells.with(lines, at, LineCells.cell(lines, at).substring(0, page.start()) + "1")
        : null;
  }

  private @Nullable List<SourceLine> caption(List<SourceLine> lines, Random random) {
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).plain().matches("预算公开表\\d+")) {
        places.add(new int[] {i, 0});
      }
    }
    int[] at = places.get(random.nextInt(places.size()));
    int number = Integer.parseInt(lines.get(at[0]).plain().replaceAll("\\D", ""));
    return LineCells.with(lines, at, "预算公开表" + (number % 13 + 1));
  }
}
