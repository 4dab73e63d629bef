package org.budgetbook.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.book.BookContents;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Draft;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Passage;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.RevenueItem;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.book.YearEndCarryOver;
import org.jspecify.annotations.Nullable;

/** Everything below the heading, checked as it is read: for one file. */
final class BookBody {

  private final BookContents contents;
  private final Set<UnitCode> units = new HashSet<>();
  private final Set<ProjectCode> projects = new HashSet<>();
  private final Set<FactId> ids = new HashSet<>();
  private long highestId;

  /** Named before they were read; a section may stand anywhere in the file. */
  private final Map<UnitCode, Place> unitsNamed = new LinkedHashMap<>();

  private final Map<ProjectCode, Place> projectsNamed = new LinkedHashMap<>();
  private @Nullable Place nextIdAt;
  private long nextId;

  BookBody(Heading heading) {
    this.contents = new BookContents(heading);
  }

  Book read(JsonText json) {
    json.root(name -> readRoot(json, name));
    unitsNamed.forEach((code, place) -> {
      throw place.refusal("book.line.unknown-unit", code);
    });
    projectsNamed.forEach((code, place) -> {
      throw place.refusal("book.line.unknown-project", code);
    });
    if (nextIdAt != null && nextId <= highestId) {
      throw nextIdAt.refusal("json.next-id", nextId, highestId);
    }
    return contents.toBook();
  }

  private void readRoot(JsonText json, String name) throws IOException {
    switch (name) {
      case "format", "version", "heading", "part" -> json.skip();
      case "nextId" -> {
        nextIdAt = json.place(name);
        nextId = json.only(name).whole(name);
        if (nextId < 1 || nextId > BookFormat.LARGEST_WHOLE) {
          throw nextIdAt.refusal("json.id", nextId);
        }
        contents.nextFactId(new FactId(nextId));
      }
      case "units" ->
          elements(
              json,
              name,
              ElementReader::unit,
              Unit::code,
              (fields, unit) -> {
                units.add(unit.value().code());
                unitsNamed.remove(unit.value().code());
                contents.unit(unit);
              });
      case "projects" ->
          elements(
              json,
              name,
              ElementReader::project,
              Project::code,
              (fields, project) -> {
                projects.add(project.value().code());
                projectsNamed.remove(project.value().code());
                contents.project(project);
              });
      case "lines" ->
          elements(
              json,
              name,
              ElementReader::line,
              BudgetLine::id,
              (places, line) -> {
                fact(places, line.value());
                if (line.value().project() != null) {
                  project(places, line.value().project());
                }
                contents.line(line);
              });
      case "revenue" ->
          elements(
              json,
              name,
              ElementReader::revenue,
              RevenueItem::id,
              (places, item) -> {
                fact(places, item.value());
                contents.revenue(item);
              });
      case "yearEndCarryOvers" ->
          elements(
              json,
              name,
              ElementReader::carryOver,
              YearEndCarryOver::id,
              (places, kept) -> {
                fact(places, kept.value());
                contents.carryOver(kept);
              });
      case "numbers" ->
          elements(
              json,
              name,
              ElementReader::number,
              EnteredNumber::key,
              (places, number) -> contents.number(number));
      case "passages" ->
          elements(
              json,
              name,
              ElementReader::passage,
              Passage::key,
              (places, passage) -> contents.passage(passage));
      case "targets" ->
          elements(
              json,
              name,
              ElementReader::target,
              PerformanceTarget::project,
              (places, target) -> {
                project(places, target.value().project());
                contents.target(target);
              });
      case "drafts" ->
          elements(
              json,
              name,
              ElementReader::draft,
              Draft::id,
              (places, draft) -> {
                id(places, draft.value().id());
                contents.draft(draft);
              });
      default -> throw json.place("").refusal("json.field.unknown", name);
    }
  }

  /** Where the fields of an element stand that others are looked up by. */
  private record Places(Place id, Place unit, Place project) {
    static Places of(Fields fields) {
      return new Places(fields.placeOf("id"), fields.placeOf("unit"), fields.placeOf("project"));
    }
  }

  private <K, V> void elements(
      JsonText json,
      String section,
      Function<Fields, V> reader,
      Function<V, K> keyOf,
      BiConsumer<Places, Placed<V>> then)
      throws IOException {
    Set<K> keys = new HashSet<>();
    long[] previous = {0};
    boolean[] first = {true};
    json.objects(
        section,
        fields -> {
          Places places = Places.of(fields);
          Place at = fields.place();
          long position = position(fields, previous[0], first[0]);
          previous[0] = position;
          first[0] = false;
          V value = reader.apply(fields);
          fields.finish();
          K key = keyOf.apply(value);
          if (!keys.add(key)) {
            throw at.refusal("json.key.twice", key instanceof FactId id ? id.value() : key);
          }
          then.accept(places, new Placed<>(position, value));
        });
  }

  /** Left out where an element appended after the one before would stand. */
  private static long position(Fields fields, long previous, boolean first) {
    Place at = fields.placeOf("position");
    long position = fields.has("position") ? fields.whole("position") : previous + Ordered.GAP;
    if (!first && position <= previous) {
      throw at.refusal("json.position.order", position, previous);
    }
    if (Math.abs(position) > BookFormat.LARGEST_WHOLE) {
      throw at.refusal("json.position.large", position);
    }
    return position;
  }

  private void fact(Places places, Fact fact) {
    id(places, fact.id());
    if (!units.contains(fact.unit())) {
      unitsNamed.putIfAbsent(fact.unit(), places.unit());
    }
  }

  private void project(Places places, ProjectCode code) {
    if (!projects.contains(code)) {
      projectsNamed.putIfAbsent(code, places.project());
    }
  }

  private void id(Places places, FactId id) {
    if (!ids.add(id)) {
      throw places.id().refusal("json.key.twice", id.value());
    }
    highestId = Math.max(highestId, id.value());
  }
}
