package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import io.jixiao.api.store.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads projects in the order of their ids, some at a time, and of each only what it says. Every
 * method is one round trip.
 */
@Component
public class ProjectBatches {

  private static final Bson WITHOUT_CELLS =
      include(
          ProjectFields.REVISION,
          ProjectFields.VERSION,
          ProjectFields.STAMP,
          ProjectFields.PROJECT);
  private static final Bson WITH_CELLS =
      include(
          ProjectFields.REVISION,
          ProjectFields.VERSION,
          ProjectFields.STAMP,
          ProjectFields.PROJECT,
          ProjectFields.CELLS);
  private static final Bson STAMP = include(ProjectFields.STAMP);

  private final Database database;
  private final Codec<ScannedProject> codec;
  private final Codec<Stamp> stamps;

  ProjectBatches(Database database) {
    this.database = database;
    this.codec = projects().getCodecRegistry().get(ScannedProject.class);
    this.stamps = projects().getCodecRegistry().get(Stamp.class);
  }

  /**
   * The next projects that {@code filter} finds.
   *
   * @param filter over {@link ProjectFields}
   * @param after id of the project behind which they begin; null for the first
   * @param withCells whether to read the cell of every field, about a tenth of a document
   */
  public List<UnreadProject> next(
      Bson filter, @Nullable String after, int limit, boolean withCells) {
    return found(filter, after, limit, withCells ? WITH_CELLS : WITHOUT_CELLS)
        .map(document -> new UnreadProject(document, codec))
        .into(new ArrayList<>());
  }

  /** Which contents the next projects have that {@code filter} finds; their forms are not read. */
  List<Stamp> stamps(Bson filter, @Nullable String after, int limit) {
    return found(filter, after, limit, STAMP)
        .map(document -> document.decode(stamps))
        .into(new ArrayList<>());
  }

  private FindIterable<RawBsonDocument> found(
      Bson filter, @Nullable String after, int limit, Bson projection) {
    return projects()
        .find(and(filter, gt(ProjectFields.ID, after == null ? "" : after)))
        .sort(ascending(ProjectFields.ID))
        .limit(limit)
        .batchSize(limit + 1)
        .projection(projection);
  }

  /** Those of {@code ids} that exist, in the order of their ids, with their cells. */
  public List<UnreadProject> again(Collection<String> ids) {
    return next(in(ProjectFields.ID, ids), null, ids.size(), true);
  }

  /** How many projects {@code filter} finds, about; all are not counted one by one. */
  public long count(Bson filter) {
    return filter.toBsonDocument().isEmpty()
        ? projects().estimatedDocumentCount()
        : projects().countDocuments(filter);
  }

  private MongoCollection<RawBsonDocument> projects() {
    return database.collection(ProjectCollections.PROJECTS, RawBsonDocument.class);
  }
}
