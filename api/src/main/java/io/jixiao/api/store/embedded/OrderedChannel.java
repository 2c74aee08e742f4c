package io.jixiao.api.store.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes so that a power cut, which keeps any of the pages that were not synced, leaves a file that
 * opens at its last commit or the one before.
 *
 * <p>The store knows a chunk by its first and last page and never looks whether those between are
 * there, so the first page is written when the others are synced. It writes its header twice in one
 * go, and where both name a chunk that is not there it takes an older one than the last; so only
 * the older of the two is replaced.
 */
final class OrderedChannel extends PassingChannel {
  /** The size of pages, and of each copy of the header. */
  static final int PAGE = 4096;

  private static final Pattern VERSION = Pattern.compile("version:([0-9a-f]{1,15})\\b");

  OrderedChannel(FileChannel channel) {
    super(channel);
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    int bytes = source.remaining();
    if (position == 0 && size() >= 2 * PAGE) {
      int older = version(0) <= version(PAGE) ? 0 : PAGE;
      writeAll(source.slice(source.position() + older, PAGE), older);
    } else if (position > 0 && bytes > PAGE) {
      writeAll(source.slice(source.position() + PAGE, bytes - PAGE), position + PAGE);
      force(false);
      writeAll(source.slice(source.position(), PAGE), position);
    } else {
      writeAll(source.slice(), position);
      if (position == 0) {
        force(true);
      }
    }
    source.position(source.limit());
    return bytes;
  }

  private void writeAll(ByteBuffer source, long position) throws IOException {
    while (source.hasRemaining()) {
      super.write(source, position + source.position());
    }
  }

  /** Of the copy of the header that begins at {@code position}; -1 where there is none. */
  private long version(int position) throws IOException {
    ByteBuffer copy = ByteBuffer.allocate(PAGE);
    while (copy.hasRemaining() && read(copy, position + copy.position()) > 0) {
      // A read may bring less than was asked for.
    }
    Matcher version = VERSION.matcher(new String(copy.array(), ISO_8859_1));
    return version.find() ? Long.parseLong(version.group(1), 16) : -1;
  }
}
