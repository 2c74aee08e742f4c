package io.jixiao.api.store.templates;

import io.jixiao.importer.template.HeadingMeaning;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What somebody confirmed that a heading stands for, a document of its own.
 *
 * @param regionCode GB/T 2260 code of the region on whose forms it holds
 * @param heading its key
 */
public record HeadingDocument(
    @BsonId String id,
    String regionCode,
    String heading,
    HeadingMeaning meaning,
    Instant confirmedAt) {

  static final String ID = "_id";
  static final String REGION_CODE = "regionCode";
}
