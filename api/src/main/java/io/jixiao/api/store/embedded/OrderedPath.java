package io.jixiao.api.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system through which the store's file is written, {@code ordered:/path}. Public for H2,
 * which makes its instances.
 */
public final class OrderedPath extends FilePathWrapper {
  private static final String SCHEME = "ordered";

  /** The name under which H2 opens {@code file} this way. */
  static String name(String file) {
    FilePath.register(new OrderedPath());
    return SCHEME + ":" + file;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OrderedChannel(super.open(mode));
  }
}
