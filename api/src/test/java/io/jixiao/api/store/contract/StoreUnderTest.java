package io.jixiao.api.store.contract;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.jixiao.api.store.embedded.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.util.unit.DataSize;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The stores on which a contract test runs, each started once. A test class is a parameterised
 * class over this enum and asks for an {@link #emptyDatabase()} before each test; {@link
 * SubsetContractTest} is an example. The real MongoDB is the one that the property {@value
 * Real#NAMED} names, else one in Docker. Where there is neither, the tests on it are aborted,
 * counted, and the count is printed when the tests end.
 */
public enum StoreUnderTest {
  EMBEDDED {
    @Override
    MongoClient client() {
      return Embedded.CLIENT;
    }
  },
  MONGODB {
    @Override
    MongoClient client() {
      if (Real.CLIENT == null) {
        NOT_RUN.incrementAndGet();
        throw new TestAbortedException("no Docker, so no real MongoDB to test on");
      }
      return Real.CLIENT;
    }
  };

  /** Tests of several processes may meet in one store. */
  private static final String PREFIX = "contract-" + UUID.randomUUID() + "-";

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final AtomicInteger NOT_RUN = new AtomicInteger();

  abstract MongoClient client();

  /** A database that no other test has used. */
  public MongoDatabaseFactory emptyDatabase() {
    return new SimpleMongoClientDatabaseFactory(client(), PREFIX + DATABASES.incrementAndGet());
  }

  /** How many tests did not run on a real MongoDB so far. */
  public static int notRun() {
    return NOT_RUN.get();
  }

  private static final class Embedded {
    static final MongoClient CLIENT = MongoClients.create(start());

    private static ConnectionString start() {
      try {
        Path folder = Files.createTempDirectory("contract");
        EmbeddedStore store = EmbeddedStore.open(folder, DataSize.ofMegabytes(32));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        return store.connectionString();
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }
  }

  /** Asked once, because without Docker the question takes seconds. */
  private static final class Real {
    static final String NAMED = "jixiao.test.mongodb";
    static final @Nullable MongoClient CLIENT = client();

    private static final String IMAGE = "mongo:8.0";

    private static @Nullable MongoClient client() {
      String named = System.getProperty(NAMED, "");
      if (!named.isEmpty()) {
        MongoClient client = MongoClients.create(named);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> dropDatabases(client)));
        return client;
      }
      return DockerClientFactory.instance().isDockerAvailable()
          ? MongoClients.create(start())
          : null;
    }

    /** Stopped by Testcontainers when this process ends. */
    @SuppressWarnings("resource")
    private static ConnectionString start() {
      MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
      container.start();
      return new ConnectionString(container.getConnectionString());
    }

    /** A MongoDB that was there before is left as it was. */
    private static void dropDatabases(MongoClient client) {
      for (int i = 1; i <= DATABASES.get(); i++) {
        client.getDatabase(PREFIX + i).drop();
      }
    }
  }
}
