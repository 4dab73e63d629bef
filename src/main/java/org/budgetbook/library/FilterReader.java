package org.budgetbook.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.catalog.Category;
import org.budgetbook.catalog.DepartmentEconomicCode;
import org.budgetbook.catalog.FactKind;
import org.budgetbook.catalog.FunctionalCode;
import org.budgetbook.catalog.FundSource;
import org.budgetbook.catalog.Timing;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.FactFilter;

/**
 * Reads a filter. Two words stand for several values: {@code fiscal-appropriation} among the
 * sources and {@code basic} among the categories.
 */
final class FilterReader {

  private static final Set<String> KEYS =
      Set.of("kinds", "sources", "timings", "categories", "unit-types", "functional", "economic");

  private FilterReader() {}

  static FactFilter read(Optional<YamlNode> node) {
    return node.map(FilterReader::read).orElse(FactFilter.ANY);
  }

  private static FactFilter read(YamlNode node) {
    node.allowOnly(KEYS);
    return new FactFilter(
        constants(node, "kinds", FactKind.class),
        sources(node),
        constants(node, "timings", Timing.class),
        categories(node),
        constants(node, "unit-types", UnitType.class),
        node.items("functional").stream().map(item -> item.read(FunctionalCode::new)).toList(),
        node.items("economic").stream()
            .map(item -> item.read(DepartmentEconomicCode::new))
            .toList());
  }

  private static Set<FundSource> sources(YamlNode node) {
    Set<FundSource> sources = EnumSet.noneOf(FundSource.class);
    for (YamlNode item : node.items("sources")) {
      if (item.text().equals("fiscal-appropriation")) {
        List.of(FundSource.values()).stream()
            .filter(FundSource::isFiscalAppropriation)
            .forEach(sources::add);
      } else {
        sources.add(item.constant(FundSource.class));
      }
    }
    return sources;
  }

  private static Set<Category> categories(YamlNode node) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    for (YamlNode item : node.items("categories")) {
      if (item.text().equals("basic")) {
        List.of(Category.values()).stream().filter(Category::isBasic).forEach(categories::add);
      } else {
        categories.add(item.constant(Category.class));
      }
    }
    return categories;
  }

  private static <E extends Enum<E>> Set<E> constants(YamlNode node, String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    node.items(key).forEach(item -> constants.add(item.constant(type)));
    return constants;
  }
}
