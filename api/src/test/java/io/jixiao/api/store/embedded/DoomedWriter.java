package io.jixiao.api.store.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.util.unit.DataSize;

/**
 * The program that is killed: it writes for ever and reports each acknowledgement in one line, in
 * one system call, so that no report is half.
 */
final class DoomedWriter {
  static final String COUNTERS = "counters";
  static final String CHUNKS = "chunks";
  static final String ITEMS = "items";
  static final String ROWS = "rows";
  static final int CHUNKS_PER_FILE = 6;
  static final int ROWS_PER_TABLE = 10;

  private static final int WRITERS = 2;
  private static final byte[] CHUNK = new byte[8_192];

  private final MongoDatabase database;
  private final FileOutputStream reports;
  private final int round;
  private final int writer;
  private final Random random;

  private DoomedWriter(MongoDatabase database, FileOutputStream reports, int round, int writer) {
    this.database = database;
    this.reports = reports;
    this.round = round;
    this.writer = writer;
    this.random = new Random(round * 31L + writer);
  }

  /** Arguments: folder, round, and whether the store is the durable one. */
  public static void main(String[] arguments) {
    int round = Integer.parseInt(arguments[1]);
    String address = address(Path.of(arguments[0]), Boolean.parseBoolean(arguments[2]));
    FileOutputStream reports = new FileOutputStream(FileDescriptor.out);
    MongoClient client = MongoClients.create(address);
    for (int writer = 0; writer < WRITERS; writer++) {
      new Thread(
              new DoomedWriter(client.getDatabase("jixiao"), reports, round, writer)::writeForEver)
          .start();
    }
  }

  private static String address(Path folder, boolean durable) {
    if (durable) {
      return EmbeddedStore.open(folder, DataSize.ofMegabytes(16)).connectionString().toString();
    }
    return new MongoServer(new H2Backend(folder.resolve(StoreFile.NAME).toString()))
        .bindAndGetConnectionString();
  }

  private void writeForEver() {
    for (int step = 1; true; step++) {
      switch (random.nextInt(4)) {
        case 0 -> insertItem(step);
        case 1 -> raiseCounter(step);
        case 2 -> insertChunks(step);
        default -> updateTable(step);
      }
    }
  }

  private void insertItem(int step) {
    String id = id(step);
    database.getCollection(ITEMS).insertOne(new Document("_id", id));
    report("item " + id);
  }

  private void raiseCounter(int step) {
    database
        .getCollection(COUNTERS)
        .updateOne(
            Filters.eq("_id", writer),
            Updates.set("value", value(step)),
            new UpdateOptions().upsert(true));
    report("counter " + writer + " " + value(step));
  }

  private void insertChunks(int step) {
    String file = id(step);
    database
        .getCollection(CHUNKS)
        .insertMany(
            IntStream.range(0, CHUNKS_PER_FILE)
                .mapToObj(n -> new Document("file", file).append("n", n).append("data", CHUNK))
                .toList());
    report("chunks " + file);
  }

  /** One command that inserts or changes many rows. */
  private void updateTable(int step) {
    var rows = database.getCollection(ROWS);
    var changed = rows.updateMany(Filters.eq("writer", writer), Updates.set("value", value(step)));
    if (changed.getMatchedCount() == 0) {
      rows.insertMany(
          IntStream.range(0, ROWS_PER_TABLE)
              .mapToObj(n -> new Document("writer", writer).append("value", value(step)))
              .toList());
    }
    report("table " + writer + " " + value(step));
  }

  private String id(int step) {
    return round + "-" + writer + "-" + step;
  }

  private long value(int step) {
    return round * 1_000_000L + step;
  }

  private void report(String acknowledged) {
    try {
      reports.write((acknowledged + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
