package org.budgetbook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetbook.library.Resources;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2's own whose disk takes only so many more bytes, then is full. Public, for H2
 * makes instances of it.
 */
public final class SmallDisk extends FilePathWrapper {

  /** For each name of a file system, as H2 itself keeps them. */
  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  static final String SCHEME = "small";

  public static void install() {
    FilePath.register(new SmallDisk());
    room(Long.MAX_VALUE);
  }

  /** A new workspace on this disk. */
  public static Workspace create(Path file, Clock clock) {
    return new Workspaces(Resources.ofProgram(), clock, SCHEME + ":").create(file);
  }

  /** How many more bytes fit. */
  public static void room(long bytes) {
    ROOM.set(bytes);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static void take(int bytes) throws IOException {
    if (ROOM.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }

  /** Passes all on and counts what is written. */
  private static final class Channel extends FileBaseDefault {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      take(source.remaining());
      return base.write(source, position);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      base.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
