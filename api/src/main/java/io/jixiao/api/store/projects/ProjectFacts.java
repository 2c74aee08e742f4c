package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import io.jixiao.api.store.Database;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads projects for comparisons: of their forms only what is compared, without the cells, goals
 * and conclusions. Every method is one round trip.
 */
@Component
public class ProjectFacts {

  private static final Bson COMPARED =
      exclude(
          ProjectFields.CELLS,
          ProjectFields.CHANGES,
          ProjectFields.IDENTITY,
          ProjectFields.ROLLUP,
          "project.goal",
          "project.conclusion",
          "project.formTitle",
          "project.filledOnText");

  private final Database database;
  private final Codec<FactDocument> codec;

  ProjectFacts(Database database) {
    this.database = database;
    this.codec = projects().getCodecRegistry().get(FactDocument.class);
  }

  /**
   * The first projects of an order.
   *
   * @param filter over {@link ProjectFields}
   */
  public List<UnreadFact> find(Bson filter, Bson order, int limit) {
    return projects()
        .find(filter)
        .sort(order)
        .limit(limit)
        .batchSize(limit + 1)
        .projection(COMPARED)
        .map(document -> new UnreadFact(document, codec))
        .into(new ArrayList<>());
  }

  /**
   * The next projects in the order of their ids, in which the embedded store need not look at those
   * before.
   *
   * @param after id of the project behind which they begin; null for the first
   */
  public List<UnreadFact> next(Bson filter, @Nullable String after, int limit) {
    return find(
        and(filter, gt(ProjectFields.ID, after == null ? "" : after)),
        ascending(ProjectFields.ID),
        limit);
  }

  /** How many indicators the projects have. */
  public long indicators(Bson filter) {
    Document counted =
        projects()
            .withDocumentClass(Document.class)
            .aggregate(
                List.of(
                    match(filter),
                    group(
                        null,
                        Accumulators.sum(
                            "count", new Document("$size", "$" + ProjectFields.INDICATORS)))))
            .first();
    return counted == null ? 0 : counted.get("count", Number.class).longValue();
  }

  private MongoCollection<RawBsonDocument> projects() {
    return database.collection(ProjectCollections.PROJECTS, RawBsonDocument.class);
  }
}
