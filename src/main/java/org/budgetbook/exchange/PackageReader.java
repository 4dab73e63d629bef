package org.budgetbook.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetbook.exchange.Manifest.PackedFile;
import org.budgetbook.exchange.container.AlteredException;
import org.budgetbook.exchange.container.StoredZipReader;
import org.budgetbook.exchange.seal.Digests;
import org.budgetbook.exchange.seal.Signature;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads packages from outside: nothing in them is believed before it was proved. */
final class PackageReader {

  private static final int BUFFER = 1 << 16;

  /** Of all files that are kept to be compared, so that no package fills the memory. */
  private static final long MOST_KEPT_BYTES = 64L << 20;

  private final String name;
  private @Nullable Manifest manifest;
  private @Nullable Signature signature;
  private byte[] manifestBytes = {};
  private final Map<String, byte[]> kept = new HashMap<>();
  private int next;
  private long keptBytes;

  private PackageReader(String name) {
    this.name = name;
  }

  /**
   * Reads the whole package and accounts for each of its bytes.
   *
   * @throws RefusedException with one sentence for whatever is wrong with it
   */
  static SealedPackage read(Path file) {
    PackageReader reader = new PackageReader(nameOf(file));
    reader.run(file, true);
    return reader.sealed();
  }

  /**
   * Reads only the manifest; nothing of it is proved.
   *
   * @throws RefusedException if it cannot be read
   */
  static Manifest readManifest(Path file) {
    PackageReader reader = new PackageReader(nameOf(file));
    reader.run(file, false);
    return reader.manifest();
  }

  private static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private void run(Path file, boolean whole) {
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("exchange.file.missing", file.toAbsolutePath());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      run(in, Files.size(file), whole);
    } catch (IOException e) {
      throw new RefusedException(Message.of("exchange.file.unreadable", name), e);
    }
  }

  /** As {@link #read(Path)}, from a stream that can be marked. */
  static SealedPackage read(String name, InputStream in, long length) throws IOException {
    PackageReader reader = new PackageReader(name);
    reader.run(in, length, true);
    return reader.sealed();
  }

  private void run(InputStream in, long length, boolean whole) throws IOException {
    if (length > PackageLayout.MOST_PACKAGE_BYTES) {
      throw RefusedException.of(
          "exchange.file.large", name, PackageLayout.MOST_PACKAGE_BYTES >> 20);
    }
    in.mark(4);
    if (in.read() != 'P' || in.read() != 'K') {
      throw RefusedException.of("exchange.file.other", name);
    }
    in.reset();
    try {
      if (whole) {
        StoredZipReader.read(in, length, this::take);
      } else {
        StoredZipReader.readFirst(in, length, this::take);
      }
    } catch (AlteredException e) {
      throw new RefusedException(Message.of("exchange.altered", name, e.offset() + 1), e);
    }
  }

  private OutputStream take(String entry, long size) {
    Manifest known = manifest;
    if (known == null) {
      if (!entry.equals(PackageLayout.MANIFEST) || size > PackageLayout.MOST_MANIFEST_BYTES) {
        throw RefusedException.of("exchange.file.other", name);
      }
      return new Kept(this::takeManifest);
    }
    if (known.signer() != null && signature == null) {
      if (!entry.equals(PackageLayout.SIGNATURE) || size > Signature.MOST_BYTES) {
        throw RefusedException.of("exchange.signature.missing", name);
      }
      return new Kept(this::takeSignature);
    }
    if (next == known.files().size()) {
      throw RefusedException.of("exchange.file.added", name, entry);
    }
    PackedFile expected = known.files().get(next++);
    if (!expected.name().equals(entry)
        || expected.sums().bytes() != size
        || size > PackageLayout.mostBytes(entry)) {
      throw RefusedException.of("exchange.file.differs", name, entry);
    }
    if (!PackageLayout.isCompared(entry)) {
      return new Counted(expected);
    }
    keptBytes += size;
    if (keptBytes > MOST_KEPT_BYTES) {
      throw RefusedException.of("exchange.file.large", name, MOST_KEPT_BYTES >> 20);
    }
    return new Kept(bytes -> {
      compare(expected, Digests.of(bytes));
      kept.put(entry, bytes);
    });
  }

  private void takeManifest(byte[] bytes) {
    if (Manifest.isOfLaterFormat(bytes)) {
      throw RefusedException.of("exchange.format.later", name);
    }
    try {
      manifest = Manifest.read(bytes);
      manifestBytes = bytes;
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.manifest", name), e);
    }
  }

  /** The manifest names the key, the key proves the manifest. */
  private void takeSignature(byte[] bytes) {
    Signature read;
    try {
      read = Signature.read(bytes);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Message.of("exchange.signature.wrong", name), e);
    }
    if (!read.key().fingerprint().equals(manifest().signer())) {
      throw RefusedException.of("exchange.signature.other-key", name);
    }
    if (!read.isOf(manifestBytes)) {
      throw RefusedException.of("exchange.signature.wrong", name);
    }
    signature = read;
  }

  private void compare(PackedFile expected, Digests.Sums found) {
    if (!expected.sums().equals(found)) {
      throw RefusedException.of("exchange.file.differs", name, expected.name());
    }
  }

  private Manifest manifest() {
    Manifest known = manifest;
    if (known == null) {
      throw RefusedException.of("exchange.file.other", name);
    }
    return known;
  }

  private SealedPackage sealed() {
    Manifest known = manifest();
    if (known.signer() != null && signature == null) {
      throw RefusedException.of("exchange.signature.missing", name);
    }
    if (next < known.files().size()) {
      throw RefusedException.of("exchange.file.removed", name, known.files().get(next).name());
    }
    return new SealedPackage(
        known, Digests.sm3(manifestBytes), Optional.ofNullable(signature), kept);
  }

  /** Holds a file that is needed itself. */
  private static final class Kept extends ByteArrayOutputStream {

    private final java.util.function.Consumer<byte[]> then;

    Kept(java.util.function.Consumer<byte[]> then) {
      this.then = then;
    }

    @Override
    public void close() {
      then.accept(toByteArray());
    }
  }

  /** Lets a file pass and compares its digests. */
  private final class Counted extends OutputStream {

    private final PackedFile expected;
    private final Digests digests = new Digests();

    Counted(PackedFile expected) {
      this.expected = expected;
    }

    @Override
    public void write(int one) {
      digests.write(one);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      digests.write(from, offset, length);
    }

    @Override
    public void close() {
      compare(expected, digests.sums());
    }
  }
}
