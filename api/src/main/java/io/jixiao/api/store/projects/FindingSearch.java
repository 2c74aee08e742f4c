package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches findings one by one, though those of a project are one document: first the documents
 * that may hold some, as an index finds them, then the findings in them.
 */
@Component
public class FindingSearch {

  /** Documents are looked into by so many where few of their findings are wanted. */
  private static final int LEAST = 100;

  private static final String COUNT = "count";

  private static final Bson IN_ORDER =
      ascending(FindingFields.OWNER, FindingFields.item(FindingFields.ID));

  private final ProjectCollections collections;

  FindingSearch(ProjectCollections collections) {
    this.collections = collections;
  }

  /**
   * The first findings by owner and id; two round trips where most documents hold one.
   *
   * @param documents holds for every document with such findings
   * @param findings over {@link FindingFields}, for one finding in the place of the list of all
   */
  public List<StoredFinding> find(Bson documents, Bson findings, int most) {
    List<StoredFinding> found = new ArrayList<>();
    int atATime = Math.max(LEAST, most);
    Bson next = documents;
    while (found.size() < most) {
      List<String> owners =
          collections
              .findings()
              .withDocumentClass(Document.class)
              .find(next)
              .sort(ascending(FindingFields.OWNER))
              .limit(atATime)
              .projection(include(FindingFields.OWNER))
              .map(document -> document.getString(FindingFields.OWNER))
              .into(new ArrayList<>());
      if (!owners.isEmpty()) {
        found.addAll(inside(owners, findings, most - found.size()));
      }
      if (owners.size() < atATime) {
        return found;
      }
      next = and(documents, gt(FindingFields.OWNER, owners.get(owners.size() - 1)));
    }
    return found;
  }

  /**
   * The first findings in an order of theirs, whatever they are about; one round trip, which looks
   * at all findings of the documents, as counting does.
   *
   * @param order over {@link FindingFields}, for one finding in the place of the list of all
   */
  public List<StoredFinding> find(Bson documents, Bson findings, Bson order, int most) {
    return unwound(documents, findings, order, most);
  }

  /** How many findings there are; the parameters are those of {@link #find}. */
  public long count(Bson documents, Bson findings) {
    boolean all = findings.toBsonDocument().isEmpty();
    Document counted =
        collections
            .findings()
            .aggregate(all ? sizes(documents) : each(documents, findings), Document.class)
            .first();
    return counted == null ? 0 : counted.get(COUNT, Number.class).longValue();
  }

  /** Counts without taking documents apart, which is nearly all that counting costs. */
  private static List<Bson> sizes(Bson documents) {
    List<Object> itemsOrNone = List.of("$" + FindingFields.ITEMS, List.of());
    Document size = new Document("$size", new Document("$ifNull", itemsOrNone));
    return List.of(match(documents), group(null, sum(COUNT, size)));
  }

  private static List<Bson> each(Bson documents, Bson findings) {
    return List.of(
        match(documents),
        unwind("$" + FindingFields.ITEMS),
        match(findings),
        Aggregates.count(COUNT));
  }

  private List<StoredFinding> inside(List<String> owners, Bson findings, int most) {
    return unwound(Filters.in(FindingFields.OWNER, owners), findings, IN_ORDER, most);
  }

  private List<StoredFinding> unwound(Bson documents, Bson findings, Bson order, int most) {
    return collections
        .findings()
        .aggregate(
            List.of(
                match(documents),
                unwind("$" + FindingFields.ITEMS),
                match(findings),
                sort(order),
                limit(most)),
            Unwound.class)
        .map(Unwound::stored)
        .into(new ArrayList<>());
  }

  /** A document of findings with one of them in the place of all. */
  public record Unwound(
      @BsonId String owner, @Nullable FindingSubject about, FindingDocument items) {

    StoredFinding stored() {
      return ProjectFindingsDocument.of(owner, null, about, List.of()).stored(items);
    }
  }
}
