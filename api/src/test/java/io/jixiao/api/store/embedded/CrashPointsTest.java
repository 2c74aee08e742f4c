package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.startup.StartupRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Kills a working store, or cuts the power, at every page; opens what is on the disk, twice. */
class CrashPointsTest {
  private static final Logger log = LoggerFactory.getLogger(CrashPointsTest.class);
  private static final DataSize CACHE = DataSize.ofMegabytes(16);
  private static final int SEEDS = Integer.getInteger("crash-points.seeds", 2);
  private static final int COMMITS = 150;
  private static final int MAPS = 4;
  private static final int KEYS = 10;
  private static final int LARGEST = 9_000;

  @TempDir Path folder;

  private final Map<String, Integer> committed = new HashMap<>();
  private final Map<String, Integer> wanted = new HashMap<>();
  private final List<String> broken = new ArrayList<>();
  private int cuts;

  @Test
  void findsTheLastCommitOrTheOneUnderWay() {
    for (int seed = 0; seed < SEEDS; seed++) {
      work(seed, StoreFile::commit, StoreFile::close);
    }

    log.info("{} cuts, {} of them broken", cuts, broken.size());
    assertThat(broken).isEmpty();
    assertThat(cuts).isGreaterThan(SEEDS * COMMITS);
  }

  @Test
  void seesTheOldVersionsThatTheFilesOwnWayFallsBackTo() {
    for (int seed = 0; seed < SEEDS && broken.isEmpty(); seed++) {
      work(
          seed,
          store -> {
            store.commit();
            store.sync();
          },
          MVStore::close);
    }

    assertThat(broken).isNotEmpty();
  }

  private void work(int seed, Consumer<MVStore> commit, Consumer<MVStore> close) {
    Random random = new Random(seed);
    CutDisk recorder = new CutDisk(random, disk -> check(disk, close));
    String file = RecordedPath.name(folder.resolve("worked-" + seed).toString(), recorder);
    committed.clear();
    wanted.clear();
    MVStore store = StoreFile.open(file, CACHE);
    for (int i = 0; i < COMMITS; i++) {
      change(store, random);
      commit.accept(store);
      committed.clear();
      committed.putAll(wanted);
      if (random.nextInt(20) == 0) {
        Compaction.compactWell(store);
        commit.accept(store);
      }
      if (random.nextInt(40) == 0) {
        close.accept(store);
        store = StoreFile.open(file, CACHE);
      }
    }
    store.closeImmediately();
  }

  private void change(MVStore store, Random random) {
    String name = "map" + random.nextInt(MAPS);
    MVMap<String, byte[]> map = store.openMap(name);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      String key = "key" + random.nextInt(KEYS);
      if (random.nextInt(8) == 0) {
        map.remove(key);
        wanted.remove(name + key);
      } else {
        byte[] value = new byte[random.nextInt(random.nextInt(3) == 0 ? LARGEST : 100)];
        random.nextBytes(value);
        map.put(key, value);
        wanted.put(name + key, Arrays.hashCode(value));
      }
    }
  }

  private void check(byte[] disk, Consumer<MVStore> close) {
    cuts++;
    Path cut = folder.resolve("cut");
    try {
      Files.write(Files.createDirectories(cut).resolve(StoreFile.NAME), disk);
      Map<String, Integer> found = found(cut, close);
      if (!found.equals(committed) && !found.equals(wanted)) {
        broken.add("cut " + cuts + ": an older version");
      } else if (!found(cut, close).equals(found)) {
        broken.add("cut " + cuts + ": an older version when opened again");
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (MVStoreException | StartupRefusedException | ClassCastException exception) {
      broken.add("cut " + cuts + ": " + exception.getMessage());
    }
  }

  private static Map<String, Integer> found(Path cut, Consumer<MVStore> close) {
    MVStore store = StoreFile.open(cut, CACHE);
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < MAPS; i++) {
      String name = "map" + i;
      if (store.hasMap(name)) {
        MVMap<String, byte[]> map = store.openMap(name);
        map.forEach((key, value) -> found.put(name + key, Arrays.hashCode(value)));
      }
    }
    close.accept(store);
    return found;
  }
}
