package org.budgetbook.library;

import java.util.Set;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.GovernmentEconomicCode;
import org.budgetbook.message.RefusedException;
import org.budgetbook.reconstruction.Affinities;
import org.budgetbook.reconstruction.Affinities.EconomicItem;
import org.budgetbook.reconstruction.Affinities.Pairing;

/** Reads which codes usually belong together ({@code reconstruction/affinities.yaml}). */
public final class AffinitiesReader {

  private static final String FILE = "reconstruction/affinities.yaml";

  private final Resources resources;

  public AffinitiesReader(Resources resources) {
    this.resources = resources;
  }

  /**
   * The affinities.
   *
   * @throws RefusedException naming file and line of the first fault
   */
  public Affinities load() {
    YamlNode node = YamlNode.parse(FILE, resources.text(FILE));
    node.allowOnly(Set.of("pairings", "unlisted"));
    YamlNode unlisted = node.at("unlisted");
    unlisted.allowOnly(Set.of("personnel", "operating", "unit", "project"));
    return new Affinities(
        node.at("pairings").items().stream().map(AffinitiesReader::pairing).toList(),
        item(unlisted.at("personnel")),
        item(unlisted.at("operating")),
        unlisted.at("unit").text(),
        unlisted.at("project").text());
  }

  private static Pairing pairing(YamlNode node) {
    node.allowOnly(Set.of("economic", "functional"));
    return new Pairing(
        node.at("economic").read(DepartmentEconomicCode::new),
        node.at("functional").items().stream()
            .map(item -> item.read(FunctionalCode::new))
            .toList());
  }

  private static EconomicItem item(YamlNode node) {
    node.allowOnly(Set.of("department", "government"));
    return new EconomicItem(
        node.at("department").read(DepartmentEconomicCode::parseFull),
        node.at("government").read(GovernmentEconomicCode::parseFull));
  }
}
