package org.budgetbook.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's own source files, as paths and as syntax trees. */
final class Sources {

  static final Path MAIN = Path.of("src", "main", "java");
  static final Path TEST = Path.of("src", "test", "java");

  private Sources() {}

  /** The project's folder: the one Surefire starts tests in. */
  static Path root() {
    Path root = Path.of("").toAbsolutePath();
    if (!Files.exists(root.resolve("pom.xml"))) {
      throw new IllegalStateException("not the project's folder: " + root);
    }
    return root;
  }

  /** All Java files below the given folders, relative to the root, in order. */
  static List<Path> javaFiles(Path... folders) throws IOException {
    Path root = root();
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
          walk.filter(file -> file.toString().endsWith(".java"))
              .map(root::relativize)
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /** Parses the files; nothing is resolved or compiled, so this takes about a second. */
  static Parsed parse(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("these tests need a JDK, not a JRE");
    }
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(files.stream().map(root()::resolve).toList());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of("-proc:none", "-Xlint:none"), null, units);
      List<CompilationUnitTree> trees = new ArrayList<>();
      task.parse().forEach(trees::add);
      return new Parsed(trees, Trees.instance(task).getSourcePositions());
    }
  }

  /** Syntax trees and where they stand. */
  record Parsed(List<CompilationUnitTree> units, SourcePositions positions) {

    /** The place of a tree as file:line. */
    String place(CompilationUnitTree unit, Tree tree) {
      long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
      return path(unit) + ":" + line;
    }

    /** The file of a unit, relative to the root, with forward slashes. */
    static String path(CompilationUnitTree unit) {
      Path file = root().relativize(Path.of(unit.getSourceFile().toUri()));
      return file.toString().replace('\\', '/');
    }
  }
}
