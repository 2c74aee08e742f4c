package io.jixiao.api.store.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What would be on the disk if the process were killed, or the power cut, after each page that a
 * store writes: a kill keeps all pages so far, a power cut all that were synced and some of the
 * others.
 */
final class CutDisk implements RecordedPath.Listener {

  private final Random random;
  private final Consumer<byte[]> afterCut;
  private final List<UnaryOperator<byte[]>> unsynced = new ArrayList<>();
  private byte[] synced = new byte[0];
  private byte[] written = new byte[0];

  CutDisk(Random random, Consumer<byte[]> afterCut) {
    this.random = random;
    this.afterCut = afterCut;
  }

  @Override
  public void wrote(long position, byte[] bytes) {
    int from = 0;
    while (from < bytes.length) {
      int to =
          Math.min(
              bytes.length,
              from + OrderedChannel.PAGE - (int) ((position + from) % OrderedChannel.PAGE));
      byte[] page = Arrays.copyOfRange(bytes, from, to);
      int at = (int) position + from;
      change(
          disk -> {
            byte[] changed = Arrays.copyOf(disk, Math.max(disk.length, at + page.length));
            System.arraycopy(page, 0, changed, at, page.length);
            return changed;
          });
      from = to;
    }
  }

  @Override
  public void truncated(long size) {
    change(disk -> Arrays.copyOf(disk, (int) Math.min(disk.length, size)));
  }

  @Override
  public void synced() {
    cutPower();
    unsynced.clear();
    synced = written;
  }

  private void change(UnaryOperator<byte[]> change) {
    written = change.apply(written);
    unsynced.add(change);
    afterCut.accept(written);
  }

  /** Of the changes since the last sync, the first alone, all but the first, and any. */
  private void cutPower() {
    if (unsynced.size() > 1) {
      afterCut.accept(unsynced.get(0).apply(synced));
      afterCut.accept(with(unsynced.subList(1, unsynced.size())));
      afterCut.accept(with(unsynced.stream().filter(change -> random.nextBoolean()).toList()));
    }
  }

  private byte[] with(List<UnaryOperator<byte[]>> changes) {
    byte[] disk = synced;
    for (UnaryOperator<byte[]> change : changes) {
      disk = change.apply(disk);
    }
    return disk;
  }
}
