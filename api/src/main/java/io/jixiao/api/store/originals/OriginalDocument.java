package io.jixiao.api.store.originals;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;

/**
 * A document of {@code originals}: where GridFS keeps the bytes. It is written after them, so bytes
 * without one are the rest of an interrupted upload and nobody's.
 */
public record OriginalDocument(@BsonId String sha256, ObjectId fileId, long bytes) {}
