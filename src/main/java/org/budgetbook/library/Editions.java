package org.budgetbook.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.catalog.Catalogs;
import org.budgetbook.check.RuleSet;
import org.budgetbook.edition.Balance;
import org.budgetbook.edition.BookOutline;
import org.budgetbook.edition.CellReference;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EditionCheck;
import org.budgetbook.edition.EditionProblem;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountFormat;
import org.budgetbook.money.AmountUnit;

/**
 * The editions of a set of resources: {@code editions/<id>/edition.yaml} with its tables beside it.
 * Which there are stands in {@code editions/index.yaml}.
 */
public final class Editions {

  private final Resources resources;

  public Editions(Resources resources) {
    this.resources = resources;
  }

  /** The ids of all editions, as the index lists them. */
  public List<String> ids() {
    return YamlNode.parse("editions/index.yaml", resources.text("editions/index.yaml"))
        .at("editions")
        .texts();
  }

  /**
   * Loads an edition and checks it.
   *
   * @throws RefusedException naming file and line of the first fault, or the editions there are
   *     when this one is not among them
   */
  public Edition load(String id) {
    String folder = "editions/" + id + "/";
    if (!ids().contains(id) || !resources.has(folder + "edition.yaml")) {
      throw RefusedException.of("edition.unknown", id, String.join(" ", ids()));
    }
    String file = folder + "edition.yaml";
    YamlNode node = YamlNode.parse(file, resources.text(file));
    node.allowOnly(
        Set.of(
            "id",
            "title",
            "first-year",
            "catalogs",
            "names",
            "table-figures",
            "unit-caption",
            "department-caption",
            "empty-note",
            "balance",
            "tables",
            "entries",
            "outline"));
    if (!node.at("id").text().equals(id)) {
      throw node.at("id").error(Message.of("edition.id.folder", node.at("id").text(), id));
    }
    List<TableDefinition> tables = tables(folder, node.at("tables"));
    EntryReader.Entries entries = entries(folder, node.at("entries"), tables);
    return new Edition(
        id,
        node.at("title").text(),
        node.at("first-year").integer(),
        format(node.at("table-figures")),
        node.at("unit-caption").text(),
        node.at("department-caption").text(),
        node.at("empty-note").text(),
        balance(node.at("balance"), tables),
        tables,
        entries.groups(),
        entries.passages(),
        outline(folder, node.at("outline"), entries, tables),
        catalogs(node));
  }

  private static Balance balance(YamlNode node, List<TableDefinition> tables) {
    node.allowOnly(Set.of("revenue", "expenditure"));
    return new Balance(
        balanced(node.at("revenue"), tables), balanced(node.at("expenditure"), tables));
  }

  private static CellReference balanced(YamlNode node, List<TableDefinition> tables) {
    CellReference cell = EntryReader.cell(node);
    if (!EditionCheck.leadsOn(cell, tables)) {
      throw node.error(Message.of("edition.entry.dangling", "balance"));
    }
    return cell;
  }

  /**
   * The edition for a new book: of the same place as the last one, the latest whose first year has
   * come; the last one when none has.
   *
   * @param last the last book's edition; its id is the place and a year
   */
  public Edition forYear(String last, int year) {
    String place = place(last);
    return ids().stream()
        .filter(id -> place(id).equals(place))
        .map(this::load)
        .filter(edition -> edition.firstYear() <= year)
        .max(Comparator.comparingInt(Edition::firstYear))
        .orElseGet(() -> load(last));
  }

  private static String place(String id) {
    return id.replaceFirst("-\\d{4}$", "");
  }

  private BookOutline outline(
      String folder, YamlNode name, EntryReader.Entries entries, List<TableDefinition> tables) {
    OutlineReader.Sources sources = new OutlineReader(resources, folder).read(name);
    sources.refusals(entries, tables).stream()
        .findFirst()
        .ifPresent(refusal -> {
          throw refusal;
        });
    return sources.outline();
  }

  private EntryReader.Entries entries(String folder, YamlNode name, List<TableDefinition> tables) {
    YamlNode source = source(folder, name);
    EntryReader.Entries entries = EntryReader.read(source);
    for (EditionProblem problem :
        EditionCheck.problemsOf(entries.groups(), entries.passages(), tables)) {
      throw source.along(problem.path().substring("entries/".length())).error(problem.message());
    }
    return entries;
  }

  /**
   * The rules of an edition that was loaded.
   *
   * @throws RefusedException as {@link CheckRules#load}
   */
  public RuleSet rules(Edition edition) {
    return new CheckRules(resources).load(edition);
  }

  /**
   * All faults of an edition, each by file and line; none when {@link #load} would take it. A file
   * that cannot be read hides what the check of the tables together would find.
   *
   * @throws RefusedException if there is no such edition
   */
  public List<Message> faults(String id) {
    String file = "editions/" + id + "/edition.yaml";
    if (!ids().contains(id) || !resources.has(file)) {
      throw RefusedException.of("edition.unknown", id, String.join(" ", ids()));
    }
    List<Message> faults = new ArrayList<>();
    List<YamlNode> sources = new ArrayList<>();
    List<TableDefinition> tables = new ArrayList<>();
    try {
      for (YamlNode name : YamlNode.parse(file, resources.text(file)).at("tables").items()) {
        try {
          YamlNode source = source("editions/" + id + "/", name);
          tables.add(TableReader.read(source));
          sources.add(source);
        } catch (RefusedException e) {
          faults.add(e.sentence());
        }
      }
      if (faults.isEmpty()) {
        refusals(tables, sources).forEach(refusal -> faults.add(refusal.sentence()));
      }
      if (faults.isEmpty()) {
        rules(load(id));
      }
    } catch (RefusedException e) {
      faults.add(e.sentence());
    }
    return faults;
  }

  private List<TableDefinition> tables(String folder, YamlNode list) {
    List<TableDefinition> tables = new ArrayList<>();
    List<YamlNode> sources = new ArrayList<>();
    for (YamlNode name : list.items()) {
      YamlNode source = source(folder, name);
      sources.add(source);
      tables.add(TableReader.read(source));
    }
    for (RefusedException refusal : refusals(tables, sources)) {
      throw refusal;
    }
    return tables;
  }

  private YamlNode source(String folder, YamlNode name) {
    String file = folder + name.text();
    if (!resources.has(file)) {
      throw name.error(Message.of("edition.file.missing", name.text()));
    }
    return YamlNode.parse(file, resources.text(file));
  }

  private static List<RefusedException> refusals(
      List<TableDefinition> tables, List<YamlNode> sources) {
    List<RefusedException> refusals = new ArrayList<>();
    for (EditionProblem problem : EditionCheck.problemsOf(tables)) {
      String[] path = problem.path().split("/", 3);
      YamlNode source = sources.get(Integer.parseInt(path[1]));
      refusals.add(source.along(path.length > 2 ? path[2] : "").error(problem.message()));
    }
    return refusals;
  }

  static AmountFormat format(YamlNode node) {
    node.allowOnly(Set.of("unit", "decimals", "grouped", "blank-zero"));
    return new AmountFormat(
        node.at("unit").constant(AmountUnit.class),
        node.at("decimals").integer(),
        node.at("grouped").flag(),
        node.at("blank-zero").flag());
  }

  private Catalogs catalogs(YamlNode node) {
    Catalogs catalogs = new CatalogReader(resources).read("catalogs/" + node.at("catalogs").text());
    Map<CatalogKind, Map<String, String>> names = new EnumMap<>(CatalogKind.class);
    node.find("names").ifPresent(found -> readNames(found, names));
    for (Map.Entry<CatalogKind, Map<String, String>> entry : names.entrySet()) {
      catalogs =
          catalogs.with(entry.getKey(), catalogs.of(entry.getKey()).renamed(entry.getValue()));
    }
    return catalogs;
  }

  private static void readNames(YamlNode node, Map<CatalogKind, Map<String, String>> into) {
    for (CatalogKind kind : CatalogKind.values()) {
      String key = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      node.find(key)
          .ifPresent(codes -> {
            Map<String, String> names = new HashMap<>();
            codes.keys().forEach(code -> names.put(code, codes.at(code).text()));
            into.put(kind, names);
          });
    }
  }
}
