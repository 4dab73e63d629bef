package org.budgetbook.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The program's files, with the editions and catalogues of a folder of the user's before them. */
final class LayeredResources implements Resources {

  private static final String INDEX = "editions/index.yaml";
  private static final String EDITIONS = "editions/";
  private static final String CATALOGS = "catalogs/";

  private final Resources program;
  private final Resources own;
  private final List<String> ownIds;
  private final String index;

  LayeredResources(Resources program, Resources own) {
    this.program = program;
    this.own = own;
    this.ownIds = new Editions(own).ids();
    List<String> ids =
        Stream.concat(ownIds.stream(), new Editions(program).ids().stream()).distinct().toList();
    this.index = "editions: [" + String.join(", ", ids) + "]\n";
  }

  @Override
  public InputStream open(String path) throws IOException {
    return path.equals(INDEX)
        ? new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8))
        : owner(path).open(path);
  }

  @Override
  public boolean has(String path) {
    return owner(path).has(path);
  }

  /** An edition is complete in itself: none of its files is the other's. */
  private Resources owner(String path) {
    if (path.startsWith(EDITIONS)) {
      int end = path.indexOf('/', EDITIONS.length());
      return end > 0 && ownIds.contains(path.substring(EDITIONS.length(), end)) ? own : program;
    }
    return path.startsWith(CATALOGS) && own.has(path) ? own : program;
  }
}
