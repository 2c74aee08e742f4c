package io.jixiao.api.store.embedded;

import io.jixiao.api.startup.StartupRefusedException;
import io.jixiao.schema.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.util.unit.DataSize;

/** Opens the file of the embedded store, or says why it cannot. */
final class StoreFile {
  static final String NAME = "jixiao.mv";

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
      MVStore store =
          new MVStore.Builder()
              .fileName(file.toString())
              .cacheSize((int) cache.toMegabytes())
              .autoCommitDisabled()
              .open();
      store.setRetentionTime(0);
      return store;
    } catch (IOException exception) {
      throw refusal("folder", file, exception);
    } catch (MVStoreException exception) {
      throw refusal(code(exception), file, exception);
    }
  }

  private static String code(MVStoreException exception) {
    return switch (exception.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> "locked";
      case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT -> "damaged";
      default -> "unreadable";
    };
  }

  private static StartupRefusedException refusal(String code, Path file, Exception cause) {
    return new StartupRefusedException(
        MESSAGES.text(code, file), MESSAGES.text(code + ".remedy", file), cause);
  }
}
