package io.jixiao.api.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Tells the test what is done to a file. Public for H2, which makes its instances. */
public final class RecordedPath extends FilePathWrapper {
  private static final String SCHEME = "recorded";

  private static Listener listener;

  interface Listener {
    void wrote(long position, byte[] bytes);

    void truncated(long size);

    void synced();
  }

  /** The name under which H2 opens {@code file} this way. */
  static String name(String file, Listener told) {
    FilePath.register(new RecordedPath());
    listener = told;
    return SCHEME + ":" + file;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Listener told = listener;
    return new PassingChannel(super.open(mode)) {
      @Override
      public synchronized int write(ByteBuffer source, long position) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        told.wrote(position, bytes);
        return super.write(source, position);
      }

      @Override
      public FileChannel truncate(long size) throws IOException {
        told.truncated(size);
        return super.truncate(size);
      }

      @Override
      public void force(boolean metadata) throws IOException {
        told.synced();
        super.force(metadata);
      }
    };
  }
}
