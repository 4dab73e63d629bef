package org.budgetbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The backups beside a workspace: gzipped SQL that every H2 version can read. The newest {@link
 * #NEWEST} stay, and of older ones the last of each day, {@link #DAYS} days back.
 */
final class Backups {

  static final int NEWEST = 10;
  static final int DAYS = 30;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-r(\\d+)\\.sql\\.gz");

  private final Path folder;
  private final Clock clock;

  Backups(WorkspaceFile file, Clock clock) {
    this.folder = file.backupFolder();
    this.clock = clock;
  }

  /** The newest first. What cannot be listed counts as none. */
  List<Backup> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Backup> backups = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          Instant at = TIME.parse(name.group(1), Instant::from);
          backups.add(new Backup(file, at, Long.parseLong(name.group(2))));
        }
      });
    } catch (IOException e) {
      return List.of();
    }
    backups.sort(Comparator.comparing(Backup::at).thenComparingLong(Backup::revision).reversed());
    return backups;
  }

  Optional<Backup> newest() {
    return list().stream().findFirst();
  }

  /** Highest revision that any backup holds; 0 without backups. */
  long highestRevision() {
    return list().stream().mapToLong(Backup::revision).max().orElse(0);
  }

  /**
   * Writes a backup of what the connection sees, unless the newest holds just that. The connection
   * must stand at one snapshot of all tables.
   */
  void write(Connection connection) throws SQLException, IOException {
    long revision = Revision.of(connection);
    if (newest().filter(backup -> backup.revision() == revision).isPresent()) {
      return;
    }
    Files.createDirectories(folder);
    Path file = folder.resolve(TIME.format(clock.instant()) + "-r" + revision + ".sql.gz");
    Path part = folder.resolve(file.getFileName() + ".part");
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "SCRIPT NOPASSWORDS NOSETTINGS TO '"
                + part.toString().replace("'", "''")
                + "' COMPRESSION GZIP CHARSET 'UTF-8'");
      }
      requireWhole(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    prune();
  }

  /** Reads it to its end: gzip closes with length and checksum of all that went before. */
  static void requireWhole(Path backup) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(backup), 1 << 16)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
      }
    }
    if (size == 0) {
      throw new IOException("an empty backup: " + backup);
    }
  }

  private void prune() throws IOException {
    List<Backup> all = list();
    LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      LocalDate day = LocalDate.ofInstant(all.get(i).at(), ZoneOffset.UTC);
      boolean lastOfItsDay = days.add(day) && !day.isBefore(oldest);
      if (i >= NEWEST && !lastOfItsDay) {
        Files.deleteIfExists(all.get(i).file());
      }
    }
  }
}
