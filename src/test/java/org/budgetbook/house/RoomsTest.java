package org.budgetbook.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. A room that does not exist yet passes. */
class RoomsTest {

  private static final String DESKTOP = Rooms.BASE + ".desktop";

  /** What all screens share; the empty name is the package `desktop` itself. */
  private static final Set<String> SHARED = Set.of("", "control", "grid");

  /** FreeMarker fills its templates into a java.io.Writer; this class gives it one in memory. */
  private static final String WRITES_INTO_MEMORY = Rooms.BASE + ".narrative.Templates";

  @Test
  void everyClassIsInARoom() {
    check(
        classes()
            .that()
            .resideInAPackage(Rooms.BASE + "..")
            .should()
            .resideInAnyPackage(Rooms.packages(Rooms.ORDER))
            .because("each thing has one place; a new room is first entered in Rooms.ORDER"));
  }

  static List<String> rooms() {
    return Rooms.ORDER;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyRoomsBeforeIt(String room) {
    List<String> later = Rooms.ORDER.subList(Rooms.ORDER.indexOf(room) + 1, Rooms.ORDER.size());
    if (later.isEmpty()) {
      return;
    }
    check(
        noClasses()
            .that()
            .resideInAPackage(Rooms.BASE + "." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Rooms.packages(later))
            .because("imports go one way, so that a room can be read without those after it"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(
        slices()
            .matching(Rooms.BASE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package"));
  }

  @Test
  void theCoreIsPure() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages(Rooms.CORE))
            .and()
            .doNotHaveFullyQualifiedName(WRITES_INTO_MEMORY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx..",
                "java.awt..",
                "javax.swing..",
                "java.sql..",
                "javax.sql..",
                "java.io..",
                "java.nio.file..",
                "java.nio.channels..",
                "java.net..",
                "org.h2..",
                "org.apache.poi..",
                "net.sf.jasperreports..",
                "picocli..")
            .because("the core computes; screens, files and databases are around it"));
  }

  @Test
  void theCoreKnowsNoClock() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages(Rooms.CORE))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same book gives the same tables on any day"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages(Rooms.CORE))
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "the time or chance is asked",
                    call -> {
                      String owner = call.getTargetOwner().getName();
                      String name = call.getName();
                      return (owner.startsWith("java.time.") && name.equals("now"))
                          || (owner.equals("java.lang.System")
                              && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                          || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
                    }))
            .because("the same book gives the same tables on any day"));
  }

  @Test
  void theCoreHasNoStaticState() {
    check(
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Rooms.packages(Rooms.CORE))
            .and()
            .areStatic()
            .should()
            .notBeFinal()
            .because("two books in one process must not meet in a static field"));
  }

  static List<String> edges() {
    return Rooms.EDGES;
  }

  @ParameterizedTest
  @MethodSource("edges")
  void edgesDoNotKnowEachOther(String room) {
    // The package holds a file of each format, so its room is where the formats meet.
    if (room.equals("exchange")) {
      return;
    }
    List<String> others = Rooms.EDGES.stream().filter(other -> !other.equals(room)).toList();
    check(
        noClasses()
            .that()
            .resideInAPackage(Rooms.BASE + "." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Rooms.packages(others))
            .because("each file format can be replaced alone; the session joins them"));
  }

  @Test
  void librariesStayInTheirRooms() {
    only("the screen's toolkit", List.of("desktop", "launch"), "javafx..", "org.controlsfx..");
    only("the screen's theme and icons", List.of("desktop"), "atlantafx..", "org.kordamp..");
    only("the database", List.of("store"), "java.sql..", "javax.sql..", "org.h2..");
    only("the office library", List.of("workbook", "word"), "org.apache.poi..");
    only("the template library", List.of("narrative"), "freemarker..");
    only("the report library", List.of("report"), "net.sf.jasperreports..", "org.openpdf..");
    only("the cryptography", List.of("exchange"), "org.bouncycastle..");
    only("the command line library", List.of("cli", "launch"), "picocli..");
  }

  private static void only(String what, List<String> rooms, String... packages) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(Rooms.packages(rooms))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages)
            .because(what + " is known in " + rooms + " only, so that it can be replaced there"));
  }

  @Test
  void screensReachTheEdgesThroughTheSession() {
    check(
        noClasses()
            .that()
            .resideInAPackage(DESKTOP + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Rooms.packages(Rooms.EDGES))
            .because("one place meets store and files: the session"));
  }

  @Test
  void screensDoNotKnowEachOther() {
    check(
        classes()
            .that()
            .resideInAPackage(DESKTOP + "..")
            .should(importOnlySharedPartsOfTheDesktop())
            .because("a screen is understood, changed and removed alone; the shell joins them"));
  }

  private static ArchCondition<JavaClass> importOnlySharedPartsOfTheDesktop() {
    return new ArchCondition<>("import of the desktop only " + SHARED + " and their own screen") {
      @Override
      public void check(JavaClass source, ConditionEvents events) {
        String from = screen(source);
        if (from.equals("shell")) {
          return;
        }
        for (Dependency dependency : source.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (!target.getPackageName().startsWith(DESKTOP)) {
            continue;
          }
          String to = screen(target);
          if (!to.equals(from) && !SHARED.contains(to)) {
            events.add(SimpleConditionEvent.violated(source, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The first name below `desktop`. */
  private static String screen(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(DESKTOP)) {
      return "";
    }
    String below = name.substring(DESKTOP.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Rooms.classes());
  }
}
