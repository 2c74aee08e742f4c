package io.jixiao.api.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The store's parts, wired by hand on an embedded store of their own. */
public final class StoreHarness implements AutoCloseable {

  private final Path folder;
  private final EmbeddedStore server;
  private final MongoClient client;

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
    try {
      folder = Files.createTempDirectory("store");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server = EmbeddedStore.open(folder, DataSize.ofMegabytes(32));
    client = MongoClients.create(server.connectionString());
    databases = new SimpleMongoClientDatabaseFactory(client, "jixiao");
    collections = new Collections(databases);
    new Indexes(collections).afterPropertiesSet();
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
    client.close();
    server.close();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
