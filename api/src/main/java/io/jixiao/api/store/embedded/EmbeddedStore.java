package io.jixiao.api.store.embedded;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.springframework.util.unit.DataSize;

/**
 * A MongoDB server on a file, reachable from this machine only, on a free port. It indexes unique
 * keys only and scans for everything else, so it serves thousands of projects, not millions.
 */
public final class EmbeddedStore implements AutoCloseable {
  private final MVStore file;
  private final DurableBackend backend;
  private final MongoServer server;
  private final Compaction compaction;

  private EmbeddedStore(
      MVStore file, DurableBackend backend, MongoServer server, Compaction compaction) {
    this.file = file;
    this.backend = backend;
    this.server = server;
    this.compaction = compaction;
  }

  /**
   * Opens the store in {@code folder}, which is made if it is missing.
   *
   * @param cache memory for pages of the file
   * @throws io.jixiao.api.startup.StartupRefusedException if another process holds the file, or it
   *     cannot be read or written
   */
  public static EmbeddedStore open(Path folder, DataSize cache) {
    MVStore file = StoreFile.open(folder, cache);
    DurableBackend backend = new DurableBackend(file);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new EmbeddedStore(file, backend, server, Compaction.start(file, backend));
  }

  /** Where a driver finds the server: loopback and the port it was given. */
  public ConnectionString connectionString() {
    return new NamedAddress(server.getConnectionString());
  }

  /** Stops the server, then compacts and closes the file. */
  @Override
  public void close() {
    compaction.close();
    server.stopListening();
    backend.betweenWrites(
        () -> {
          Compaction.compactWell(file);
          StoreFile.close(file);
        });
    server.shutdownNow();
  }
}
