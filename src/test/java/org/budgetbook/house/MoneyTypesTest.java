package org.budgetbook.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;

/**
 * Money is exact: where it passes through there is no double and no float, not even a local one.
 */
class MoneyTypesTest {

  private static final List<String> ROOMS =
      List.of(
          "money",
          "catalog",
          "edition",
          "book",
          "figures",
          "narrative",
          "check",
          "csv",
          "store",
          "opendata",
          "exchange",
          "session");

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final DescribedPredicate<JavaClass> IS_INEXACT =
      DescribedPredicate.describe(
          "double or float", type -> INEXACT.contains(type.getBaseComponentType().getName()));

  private static final DescribedPredicate<List<JavaClass>> CONTAIN_INEXACT =
      DescribedPredicate.describe(
          "a double or float", types -> types.stream().anyMatch(IS_INEXACT));

  private static final String WHY = "0.1 + 0.2 is not 0.3 in binary; money is counted in fen";

  @Test
  void noFieldIsInexact() {
    check(
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Rooms.packages(ROOMS))
            .should()
            .haveRawType(IS_INEXACT)
            .because(WHY));
  }

  @Test
  void noSignatureIsInexact() {
    check(
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Rooms.packages(ROOMS))
            .should()
            .haveRawParameterTypes(CONTAIN_INEXACT)
            .orShould()
            .haveRawReturnType(IS_INEXACT)
            .because(WHY));
  }

  /** A local `var` of an inexact type must get its value somewhere: from such a call. */
  @Test
  void noInexactResultIsAskedFor() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages(ROOMS))
            .should()
            .callCodeUnitWhere(
                DescribedPredicate.describe(
                    "the result is double or float",
                    call -> IS_INEXACT.test(call.getTarget().getRawReturnType())))
            .because(WHY));
  }

  @Test
  void noSourceNamesAnInexactType() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : ROOMS) {
      files.addAll(Sources.javaFiles(Sources.MAIN.resolve(Path.of("org", "budgetbook", room))));
    }
    if (files.isEmpty()) {
      return;
    }
    Sources.Parsed parsed = Sources.parse(files);
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : parsed.units()) {
      new InexactTypes(parsed, unit, found).scan(unit, null);
    }
    assertTrue(found.isEmpty(), () -> WHY + ":\n" + String.join("\n", found));
  }

  /** Finds the type names and literals, wherever they stand: locals, casts, type arguments. */
  private static final class InexactTypes extends TreeScanner<Void, Void> {

    private final Sources.Parsed parsed;
    private final CompilationUnitTree unit;
    private final List<String> found;

    InexactTypes(Sources.Parsed parsed, CompilationUnitTree unit, List<String> found) {
      this.parsed = parsed;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
      TypeKind kind = type.getPrimitiveTypeKind();
      if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
        report(type);
      }
      return super.visitPrimitiveType(type, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void nothing) {
      if (name.getName().contentEquals("Double") || name.getName().contentEquals("Float")) {
        report(name);
      }
      return super.visitIdentifier(name, null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof Double || literal.getValue() instanceof Float) {
        report(literal);
      }
      return super.visitLiteral(literal, null);
    }

    private void report(Tree tree) {
      found.add(parsed.place(unit, tree) + "  " + tree);
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Rooms.classes());
  }
}
