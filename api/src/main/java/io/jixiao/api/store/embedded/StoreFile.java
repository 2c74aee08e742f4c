package io.jixiao.api.store.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.jixiao.api.startup.StartupRefusedException;
import io.jixiao.schema.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.util.unit.DataSize;

/**
 * Opens the file of the embedded store, or says why it cannot; commits and closes it so that the
 * last commit is found after a kill or a power cut at any moment.
 *
 * <p>The file's own ways would not do: it writes its header only now and then, and from the chunk
 * named there follows the later ones. A commit may reuse the space of one of these, and a kill in
 * its middle then leads back to an older version. The mark of a clean close, in turn, makes the
 * next opening fall back to an older version where a chunk out of use had been overwritten. What
 * order the writes need besides is {@link OrderedChannel}'s.
 */
final class StoreFile {
  static final String NAME = "jixiao.mv";

  /** The header, twice. */
  private static final int HEADER_BYTES = 2 * OrderedChannel.PAGE;

  /** How the header begins: the version of its format. */
  private static final String BEGIN = "H:";

  private static final String CLEAN = "clean";

  private static final Messages MESSAGES = Messages.beside(StoreFile.class, "messages");

  private StoreFile() {}

  /**
   * Nothing is committed but by {@link DurableBackend}: a commit by timer or by size could fall
   * into the middle of a command. Old versions are given up at once, else every write would keep
   * its space for 45 seconds.
   */
  static MVStore open(Path folder, DataSize cache) {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    try {
      Files.createDirectories(file.getParent());
      removeUnborn(file);
      return open(file.toString(), cache);
    } catch (IOException exception) {
      throw refusal("folder", file, exception);
    } catch (MVStoreException exception) {
      throw refusal(code(exception), file, exception);
    }
  }

  /** A kill while the header was written for the first time: nothing was stored yet. */
  private static void removeUnborn(Path file) throws IOException {
    long bytes = Files.exists(file) ? Files.size(file) : 0;
    if (bytes > 0 && bytes < HEADER_BYTES && Files.readString(file, ISO_8859_1).startsWith(BEGIN)) {
      Files.delete(file);
    }
  }

  /**
   * @param file a path, or one with a scheme of H2's file systems before it
   */
  static MVStore open(String file, DataSize cache) {
    MVStore store =
        new MVStore.Builder()
            .fileName(OrderedPath.name(file))
            .cacheSize((int) cache.toMegabytes())
            .autoCommitDisabled()
            .open();
    store.setRetentionTime(0);
    return store;
  }

  /**
   * Commits what was changed, has the header name the new chunk, and syncs. A header that is marked
   * clean is written anew with the next chunk, without the mark; there is no other way to ask for
   * it.
   */
  static void commit(MVStore store) {
    if (store.hasUnsavedChanges()) {
      store.getStoreHeader().put(CLEAN, 1);
      store.commit();
      store.sync();
    }
  }

  /** Commits and closes without the mark of a clean close. */
  static void close(MVStore store) {
    commit(store);
    store.closeImmediately();
  }

  private static String code(MVStoreException exception) {
    return switch (exception.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> "locked";
      case DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_UNSUPPORTED_FORMAT,
          DataUtils.ERROR_READING_FAILED ->
          "damaged";
      default -> "unreadable";
    };
  }

  private static StartupRefusedException refusal(String code, Path file, Exception cause) {
    return new StartupRefusedException(
        MESSAGES.text(code, file), MESSAGES.text(code + ".remedy", file), cause);
  }
}
