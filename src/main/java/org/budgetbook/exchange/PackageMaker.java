package org.budgetbook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.exchange.Manifest.PackedFile;
import org.budgetbook.exchange.container.StoredZipWriter;
import org.budgetbook.exchange.seal.Digests;
import org.budgetbook.exchange.seal.Signature;
import org.budgetbook.exchange.seal.SigningKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/** Makes submission packages (上报包). Any thread may use it; it takes seconds. */
public final class PackageMaker {

  private final PackageContents contents;

  public PackageMaker(Resources resources) {
    this.contents = new PackageContents(resources);
  }

  /**
   * What stands on a package beside the book.
   *
   * @param version from 1
   * @param program version of this program; may be empty
   * @param at the time now: this room has no clock
   */
  public record Stamp(int version, String program, Instant at) {}

  /** A package that is whole in memory. */
  public static final class Made {

    private final Manifest manifest;
    private final byte[] manifestBytes;
    private final Map<String, byte[]> files;

    private Made(Manifest manifest, byte[] manifestBytes, Map<String, byte[]> files) {
      this.manifest = manifest;
      this.manifestBytes = manifestBytes;
      this.files = files;
    }

    public Manifest manifest() {
      return manifest;
    }

    /** SM3 of the manifest: names this very package. */
    public String digest() {
      return Digests.sm3(manifestBytes);
    }

    /** The book json in it. */
    public byte[] bookJson() {
      return java.util.Objects.requireNonNull(files.get(PackageLayout.BOOK)).clone();
    }

    /** Writes it as it goes; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
      StoredZipWriter.write(files, out);
    }

    /** All its bytes. */
    public byte[] bytes() {
      try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        writeTo(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /**
     * Writes the file: wholly and on the disk, or not at all; one that was there stays until then.
     *
     * @throws RefusedException if it cannot be written
     */
    public void write(Path file) {
      DurableFile.write(file, this::writeTo);
    }
  }

  /**
   * Makes a package; nothing is written.
   *
   * @param lastYear tables of the year before, for the checks; empty when they are not at hand
   * @param key signs; null for an unsigned package
   * @throws RefusedException while errors stand, or if something cannot be printed
   * @throws CancellationException if the user cancelled
   */
  public Made make(
      Book book,
      Edition edition,
      List<TableFigures> lastYear,
      Stamp stamp,
      @Nullable SigningKey key,
      Progress progress) {
    Map<String, byte[]> made = contents.of(book, edition, lastYear, progress);
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.at(Message.of("exchange.step.seal"), PackageContents.STEPS - 1, PackageContents.STEPS);
    Made sealed = seal(book.heading(), made, stamp, key);
    progress.at(Message.of("exchange.step.seal"), PackageContents.STEPS, PackageContents.STEPS);
    return sealed;
  }

  /** Puts manifest and signature before the files. */
  static Made seal(
      Heading heading, Map<String, byte[]> contents, Stamp stamp, @Nullable SigningKey key) {
    List<PackedFile> listed = new ArrayList<>();
    contents.forEach((name, bytes) -> {
      if (bytes.length > PackageLayout.mostBytes(name)) {
        throw RefusedException.of("exchange.too-large", name);
      }
      listed.add(new PackedFile(name, Digests.of(bytes)));
    });
    Manifest manifest =
        new Manifest(
            heading,
            stamp.version(),
            stamp.program(),
            stamp.at().truncatedTo(ChronoUnit.SECONDS),
            key == null ? null : key.publicKey().fingerprint(),
            key == null ? null : key.holder(),
            listed);
    byte[] manifestBytes = manifest.bytes();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(PackageLayout.MANIFEST, manifestBytes);
    if (key != null) {
      files.put(PackageLayout.SIGNATURE, Signature.of(manifestBytes, key).bytes());
    }
    files.putAll(contents);
    return new Made(manifest, manifestBytes, files);
  }
}
