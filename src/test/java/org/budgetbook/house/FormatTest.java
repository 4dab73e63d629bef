package org.budgetbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as google-java-format writes it.
 *
 * <p>A test and not a Maven plugin, because google-java-format reads sources with the parser of the
 * JDK it runs on: Maven may run on JDK 17, which does not know the syntax of 25, whereas this JVM
 * does.
 */
class FormatTest {

  @Test
  void sourcesAreFormatted() throws IOException {
    Formatter formatter = new Formatter();
    List<String> unformatted =
        Sources.javaFiles(Sources.MAIN, Sources.TEST).parallelStream()
            .filter(file -> !isFormatted(formatter, file))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), unformatted, "not formatted; run: mvn -q -Pformat");
  }

  private static boolean isFormatted(Formatter formatter, Path file) {
    try {
      String source = Files.readString(Sources.root().resolve(file)).replace("\r\n", "\n");
      return formatter.formatSourceAndFixImports(source).equals(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " does not parse", e);
    }
  }
}
