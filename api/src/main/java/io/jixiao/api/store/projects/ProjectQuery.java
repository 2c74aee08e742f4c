package io.jixiao.api.store.projects;

import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Which projects to read. Filters are the driver's ({@code com.mongodb.client.model.Filters}) over
 * {@link ProjectFields}.
 *
 * @param limit at most so many; positive
 * @param withCells whether to read the cell of every field, about a tenth of a document
 */
public record ProjectQuery(Bson filter, Bson sort, int limit, boolean withCells) {

  private static final Bson ANY = new BsonDocument();

  public ProjectQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d is not positive".formatted(limit));
    }
  }

  /** The first {@code limit} projects that {@code filter} finds, in no order, without cells. */
  public static ProjectQuery of(Bson filter, int limit) {
    return new ProjectQuery(filter, ANY, limit, false);
  }

  public ProjectQuery sortedBy(Bson order) {
    return new ProjectQuery(filter, order, limit, withCells);
  }

  public ProjectQuery andCells() {
    return new ProjectQuery(filter, sort, limit, true);
  }
}
