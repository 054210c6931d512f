package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small things: a source file under 400 lines, a method or function under 50. */
class SizeTest {
  private static final int FILE_LIMIT = 400;
  private static final int METHOD_LIMIT = 50;
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".venv", "__pycache__");
  private static final Pattern DEF = Pattern.compile("^( *)(?:async )?def (\\w+)");

  @Test
  void filesAreSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : sources(".java", ".py", ".sh", ".js", ".css")) {
      int lines = Files.readAllLines(file).size();
      if (lines >= FILE_LIMIT) {
        large.add(ROOT.relativize(file) + ": " + lines + " lines");
      }
    }
    assertThat(large).as("files of %d lines or more", FILE_LIMIT).isEmpty();
  }

  @Test
  void methodsAreSmall() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> large = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  null,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(".java")));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodSizes(unit, positions, large).scan(unit, null);
      }
    }
    assertThat(large).as("methods of %d lines or more", METHOD_LIMIT).isEmpty();
  }

  @Test
  void functionsAreSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : sources(".py")) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher def = DEF.matcher(lines.get(i));
        if (def.find() && functionEnd(lines, i, def.group(1).length()) - i >= METHOD_LIMIT) {
          large.add(ROOT.relativize(file) + ": " + def.group(2));
        }
      }
    }
    assertThat(large).as("functions of %d lines or more", METHOD_LIMIT).isEmpty();
  }

  /** The line after the last one that is indented deeper than the def. */
  private static int functionEnd(List<String> lines, int def, int indent) {
    int end = def + 1;
    for (int i = def + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean closing = line.stripLeading().startsWith(")");
      if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent && !closing) {
        break;
      }
      end = line.isBlank() ? end : i + 1;
    }
    return end;
  }

  private static List<Path> sources(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !isGenerated(ROOT.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isGenerated(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Collects the methods and lambdas of one file that are too long. */
  private static final class MethodSizes extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> large;

    MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<String> large) {
      this.unit = unit;
      this.positions = positions;
      this.large = large;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      check(method, method.getName().toString());
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
      check(lambda, "a lambda");
      return super.visitLambdaExpression(lambda, null);
    }

    private void check(Tree tree, String name) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
      long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
      if (last - first + 1 >= METHOD_LIMIT) {
        Path file = Path.of(unit.getSourceFile().toUri());
        large.add(ROOT.relativize(file) + ":" + first + ": " + name);
      }
    }
  }
}
