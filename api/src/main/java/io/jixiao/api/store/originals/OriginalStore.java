package io.jixiao.api.store.originals;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import io.jixiao.api.store.Database;
import io.jixiao.schema.text.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Keeps uploaded bytes in GridFS by their SHA-256, the same bytes once. */
@Component
public class OriginalStore {

  private static final String NAME = "originals";
  private static final int CHUNK_BYTES = 1 << 20;

  private final Database database;

  OriginalStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps what {@code source} yields; reads it twice, the second time only where the bytes are new.
   * When this returns, the bytes are stored.
   */
  public UploadedOriginal keep(String name, InputStreamSource source) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes;
    try (InputStream in = new DigestInputStream(source.getInputStream(), digest)) {
      bytes = in.transferTo(OutputStream.nullOutputStream());
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    if (originals().find(eq(sha256)).first() == null) {
      store(sha256, bytes, source);
    }
    return new UploadedOriginal(name, sha256, bytes);
  }

  /**
   * Writes the bytes to {@code out}.
   *
   * @throws FileNotFoundException if no such original is kept
   */
  public void copy(String sha256, OutputStream out) throws IOException {
    OriginalDocument original = originals().find(eq(sha256)).first();
    if (original == null) {
      throw new FileNotFoundException("no original " + sha256);
    }
    for (int n = 0; n < chunks(original.bytes()); n++) {
      out.write(chunk(original.fileId(), n));
    }
  }

  private void store(String sha256, long bytes, InputStreamSource source) throws IOException {
    GridFSBucket bucket = files();
    ObjectId fileId;
    try (InputStream in = source.getInputStream()) {
      fileId =
          bucket.uploadFromStream(
              sha256, in, new GridFSUploadOptions().chunkSizeBytes(CHUNK_BYTES));
    }
    try {
      originals().insertOne(new OriginalDocument(sha256, fileId, bytes));
    } catch (MongoWriteException e) {
      bucket.delete(fileId);
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  /**
   * Asks for each chunk by file and number, as the unique index has them: the embedded store scans
   * for the driver's own question.
   */
  private byte[] chunk(ObjectId fileId, int n) {
    Document chunk =
        database
            .collection(NAME + ".chunks", Document.class)
            .find(and(eq("files_id", fileId), eq("n", n)))
            .first();
    return requireNonNull(chunk, () -> "chunk %d of %s is gone".formatted(n, fileId))
        .get("data", Binary.class)
        .getData();
  }

  private static long chunks(long bytes) {
    return (bytes + CHUNK_BYTES - 1) / CHUNK_BYTES;
  }

  private MongoCollection<OriginalDocument> originals() {
    return database.collection(NAME, OriginalDocument.class);
  }

  private GridFSBucket files() {
    return database.files(NAME);
  }
}
