package io.jixiao.api.store;

import io.jixiao.api.store.contract.StoreUnderTest;
import java.time.Clock;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The store's parts, wired by hand on an empty database. */
public final class StoreHarness {

  private final Clock clock;

  public final MongoDatabaseFactory databases;
  final Collections collections;
  public final ProjectStore projects;
  public final FindingStore findings;
  public final ProjectSaver saver;
  final ProjectRestorer restorer;
  public final ImportStore imports;
  public final ImportQueue queue;
  public final ImportJournal journal;
  public final OriginalStore originals;
  public final ProjectListStore lists;
  public final ListSaver listSaver;

  public StoreHarness(StoreUnderTest store, Clock clock) {
    this(store.emptyDatabase(), clock);
    new Indexes(collections).afterPropertiesSet();
  }

  private StoreHarness(MongoDatabaseFactory databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
    collections = new Collections(databases);
    projects = new ProjectStore(collections);
    findings = new FindingStore(collections);
    saver = saver(collections, clock);
    restorer =
        new ProjectRestorer(
            collections, new ProjectWrites(collections, findings, clock), findings, clock);
    imports = new ImportStore(collections);
    queue = new ImportQueue(collections, clock);
    journal = new ImportJournal(collections);
    originals = new OriginalStore(collections);
    lists = new ProjectListStore(collections);
    listSaver = new ListSaver(collections, clock);
  }

  /** The same store over a connection that breaks. */
  public StoreHarness with(Faults faults) {
    return new StoreHarness(faults.in(databases), clock);
  }

  /** A saver of its own lock on the same store, as another instance of the service has it. */
  ProjectSaver saver(Collections collections, Clock clock) {
    return new ProjectSaver(
        collections,
        new IdentityClaims(collections),
        new ProjectWrites(collections, new FindingStore(collections), clock),
        new FormerResults(collections));
  }
}
