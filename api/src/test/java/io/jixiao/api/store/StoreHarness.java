package io.jixiao.api.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The store's parts, wired by hand on an embedded store of their own. */
public final class StoreHarness implements AutoCloseable {

  private final Clock clock;
  private final OwnServer server;

  public final MongoDatabaseFactory databases;
  final Collections collections;
  public final ProjectStore projects;
  public final FindingStore findings;
  public final ProjectSaver saver;
  public final ImportStore imports;
  public final ImportQueue queue;
  public final ImportJournal journal;
  public final OriginalStore originals;
  public final ProjectListStore lists;
  public final ListSaver listSaver;

  public StoreHarness(Clock clock) {
    this(clock, new OwnServer(), null);
    new Indexes(collections).afterPropertiesSet();
  }

  private StoreHarness(Clock clock, OwnServer server, @Nullable Faults faults) {
    this.clock = clock;
    this.server = server;
    this.databases = faults == null ? server.databases() : faults.in(server.databases());
    collections = new Collections(databases);
    projects = new ProjectStore(collections);
    findings = new FindingStore(collections);
    saver = saver(collections, clock);
    imports = new ImportStore(collections);
    queue = new ImportQueue(collections, clock);
    journal = new ImportJournal(collections);
    originals = new OriginalStore(collections);
    lists = new ProjectListStore(collections);
    listSaver = new ListSaver(collections, clock);
  }

  /** The same store over a connection that breaks. */
  public StoreHarness with(Faults faults) {
    return new StoreHarness(clock, server, faults);
  }

  /** A saver of its own lock on the same store, as another instance of the service has it. */
  ProjectSaver saver(Collections collections, Clock clock) {
    return new ProjectSaver(
        collections,
        new IdentityClaims(collections),
        new ProjectWrites(collections, new FindingStore(collections), clock),
        new FormerResults(collections));
  }

  @Override
  public void close() {
    server.close();
  }

  /** An embedded store in a folder of its own. */
  private static final class OwnServer {

    private final Path folder;
    private final EmbeddedStore store;
    private final MongoClient client;

    OwnServer() {
      try {
        folder = Files.createTempDirectory("store");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      store = EmbeddedStore.open(folder, DataSize.ofMegabytes(32));
      client = MongoClients.create(store.connectionString());
    }

    MongoDatabaseFactory databases() {
      return new SimpleMongoClientDatabaseFactory(client, "jixiao");
    }

    void close() {
      client.close();
      store.close();
      FileSystemUtils.deleteRecursively(folder.toFile());
    }
  }
}
