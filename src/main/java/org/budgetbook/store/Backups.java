package org.budgetbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
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

/**
 * The backups beside a workspace, each a {@link BackupFile}. The newest {@link #NEWEST} stay, and
 * of older ones the last of each day, {@link #DAYS} days back.
 */
final class Backups {

  static final int NEWEST = 10;
  static final int DAYS = 30;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-r(\\d+)\\.sql\\.gz(\\.aes)?");

  private final Path folder;
  private final Clock clock;
  private final Password password;

  /** What it writes, and what it reads that is sealed, is sealed with {@code password}. */
  Backups(WorkspaceFile file, Clock clock, Password password) {
    this.folder = file.backupFolder();
    this.clock = clock;
    this.password = password;
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
    if (!isChanging() && newest().filter(backup -> backup.revision() == revision).isPresent()) {
      return;
    }
    Files.createDirectories(folder);
    String name = TIME.format(clock.instant()) + "-r" + revision + suffix();
    put(folder.resolve(name), part -> BackupFile.write(connection, part, password));
    prune();
  }

  private String suffix() {
    return password.isNone() ? BackupFile.PLAIN : BackupFile.SEALED;
  }

  private interface Content {
    void write(Path part) throws SQLException, IOException;
  }

  /** A backup has its name only when it is whole and on the disk. */
  private void put(Path file, Content content) throws SQLException, IOException {
    Path part = folder.resolve(file.getFileName() + ".part");
    try {
      content.write(part);
      try (InputStream gzip =
          password.isNone() ? Files.newInputStream(part) : SealedFile.reading(part, password)) {
        BackupFile.requireWhole(gzip, part);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Seals the backups with this password instead of {@code before}: each is replaced when its
   * successor is whole. One that neither opens stays as it is.
   */
  void reseal(Password before) throws SQLException, IOException {
    for (Backup backup : list()) {
      BackupFile old = new BackupFile(backup.file());
      if (old.isSealed() && before.isNone()) {
        continue;
      }
      try {
        old.requireWhole(before);
      } catch (IOException damagedOrSealedByAnother) {
        continue;
      }
      String name = old.path().getFileName().toString();
      String stem = name.substring(0, name.indexOf(BackupFile.PLAIN));
      Path file = folder.resolve(stem + suffix());
      put(
          file,
          part -> {
            try (InputStream in = old.gzip(before);
                OutputStream out =
                    password.isNone()
                        ? Files.newOutputStream(part)
                        : SealedFile.writing(part, password)) {
              in.transferTo(out);
            }
          });
      if (!file.equals(old.path())) {
        Files.deleteIfExists(old.path());
      }
    }
  }

  /** Where it stands that the backups may be of another password than the workspace. */
  private Path changing() {
    return folder.resolve("password.changing");
  }

  private boolean isChanging() {
    return Files.exists(changing());
  }

  /** From here on the backups do not tell which password is the right one. */
  void beginChange() throws IOException {
    Files.createDirectories(folder);
    Files.write(changing(), new byte[0]);
  }

  /** The newest backup has the workspace's password again. */
  void endChange() throws IOException {
    Files.deleteIfExists(changing());
  }

  /** What a backup under way left when the program was killed; it may be readable by anyone. */
  void discardParts() throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
        for (Path part : parts) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  /** Seals what was left open when a password was being set and the program ended. */
  void sealOpenOnes() throws SQLException, IOException {
    if (!password.isNone()
        && list().stream().anyMatch(backup -> !new BackupFile(backup.file()).isSealed())) {
      reseal(Password.NONE);
    }
  }

  /** Whether the newest sealed backup opens with this password. */
  boolean knowPassword() {
    return list().stream()
        .map(backup -> new BackupFile(backup.file()))
        .filter(BackupFile::isSealed)
        .findFirst()
        .filter(sealed -> !isChanging())
        .filter(sealed -> {
          try {
            sealed.requireWhole(password);
            return true;
          } catch (IOException e) {
            return false;
          }
        })
        .isPresent();
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
