package io.jixiao.api.store.templates;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOptions;
import io.jixiao.importer.template.HeadingMeaning;
import io.jixiao.importer.template.HeadingWords;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What people confirmed that headings stand for on the forms of a region. */
@Component
public class HeadingStore {

  /** Each was confirmed by hand. */
  private static final int MOST = 20_000;

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final TemplateCollections collections;
  private final Clock clock;

  HeadingStore(TemplateCollections collections, Clock clock) {
    this.collections = collections;
    this.clock = clock;
  }

  /** Remembers what {@code heading} stands for; what was confirmed before is forgotten. */
  public ConfirmedHeading confirm(String regionCode, String heading, HeadingMeaning meaning) {
    HeadingDocument document =
        new HeadingDocument(
            id(regionCode, heading),
            regionCode,
            HeadingWords.key(heading),
            meaning,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    collections.headings().replaceOne(eq(HeadingDocument.ID, document.id()), document, UPSERT);
    return confirmed(document);
  }

  /**
   * Forgets what was confirmed for {@code heading}.
   *
   * @return false if nothing was
   */
  public boolean forget(String regionCode, String heading) {
    return collections
            .headings()
            .deleteOne(eq(HeadingDocument.ID, id(regionCode, heading)))
            .getDeletedCount()
        == 1;
  }

  /**
   * What was confirmed for a region, at most {@code limit} headings, in the order of their keys.
   */
  public List<ConfirmedHeading> of(String regionCode, int limit) {
    return find(eq(HeadingDocument.REGION_CODE, regionCode), limit);
  }

  /** Everything that was confirmed, at most {@value MOST} headings. */
  List<ConfirmedHeading> all() {
    return find(new BsonDocument(), MOST);
  }

  private List<ConfirmedHeading> find(Bson filter, int limit) {
    return collections
        .headings()
        .find(filter)
        .sort(ascending(HeadingDocument.ID))
        .limit(limit)
        .map(HeadingStore::confirmed)
        .into(new ArrayList<>());
  }

  private static ConfirmedHeading confirmed(HeadingDocument document) {
    return new ConfirmedHeading(
        document.regionCode(), document.heading(), document.meaning(), document.confirmedAt());
  }

  private static String id(String regionCode, String heading) {
    return regionCode + ":" + HeadingWords.key(heading);
  }
}
