package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers a write only when it is committed and synced to disk. One lock around command and commit
 * keeps the commit of one command from storing half of another; reads do not take it.
 */
final class DurableBackend extends H2Backend {
  /** The name that drivers use today for {@code isMaster}, which is all that the server knows. */
  private static final String HELLO = "hello";

  private static final String IS_MASTER = "ismaster";
  private static final String ADMIN = "admin";

  /** Collections of long documents of which queries mostly ask for little. */
  private static final Set<String> OUTLINED = Set.of("projects");

  private final MVStore file;
  private final ReentrantLock writing = new ReentrantLock();

  DurableBackend(MVStore file) {
    super(file);
    this.file = file;
  }

  @Override
  public Document handleCommand(
      Channel channel, String database, String command, Document arguments) {
    if (command.equals(HELLO)) {
      return read(channel, ADMIN, IS_MASTER, arguments);
    }
    Document count = Counting.of(arguments);
    if (count != null) {
      Document counted = read(channel, database, "count", count);
      return Counting.answer(database, arguments, counted);
    }
    if (ReadCommands.include(command, arguments)) {
      Document answer = answer(database, arguments);
      return answer != null ? answer : read(channel, database, command, arguments);
    }
    return write(channel, database, command, arguments);
  }

  /** Null where the server shall answer. */
  private @Nullable Document answer(String name, Document arguments) {
    FirstMatch matched = FirstMatch.of(arguments);
    if (matched == null) {
      return null;
    }
    MongoDatabase database = resolveDatabase(name);
    if (!(database.resolveCollection(matched.collection(), false)
        instanceof StoredCollection collection)) {
      return null;
    }
    CountingInside inside = CountingInside.of(matched);
    return read(
        arguments,
        () ->
            inside == null
                ? matched.answer(database, collection, this::resolveDatabase)
                : inside.answer(name + "." + matched.collection(), collection.count(inside)));
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return database(name, getMvStore(), getCursorRegistry());
  }

  /** Called before this backend is built; the database, too, opens collections before it is. */
  private static MongoDatabase database(String name, MVStore file, CursorRegistry cursors) {
    return new H2Database(name, file, cursors) {

      /** A map that is open is what the server is given under its name. */
      @Override
      protected Index<Object> openOrCreateUniqueIndex(
          String collection, String index, List<IndexKey> keys, boolean sparse) {
        file.openMap(
            getFullCollectionNamespace(collection) + "._index_" + index,
            new MVMap.Builder<Object, Object>().keyType(new IndexKeys()));
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
      }

      @Override
      protected MongoCollection<Object> openOrCreateCollection(
          String collection, CollectionOptions options) {
        return new StoredCollection(
            this,
            collection,
            options,
            file,
            getFullCollectionNamespace(collection),
            OUTLINED.contains(collection),
            cursors);
      }
    };
  }

  /** Runs {@code work} while no command writes. */
  void betweenWrites(Runnable work) {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  private Document read(Channel channel, String database, String command, Document arguments) {
    return read(arguments, () -> super.handleCommand(channel, database, command, arguments));
  }

  /**
   * A read walks one version of the file; the file may reuse the space of a version that nobody
   * holds, so it is held until the walk is over.
   */
  private Document read(Document arguments, Supplier<Document> answer) {
    MVStore.TxCounter version = file.registerVersionUsage();
    try {
      return ReadTime.during(arguments, answer);
    } finally {
      file.deregisterVersionUsage(version);
    }
  }

  /** A refused command may have changed something before it failed, so it is committed as well. */
  private Document write(Channel channel, String database, String command, Document arguments) {
    writing.lock();
    try {
      return super.handleCommand(channel, database, command, arguments);
    } finally {
      try {
        commit();
      } finally {
        writing.unlock();
      }
    }
  }

  @Override
  public void commit() {
    StoreFile.commit(file);
  }
}
