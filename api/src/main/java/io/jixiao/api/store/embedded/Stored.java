package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;

/** A document as the file's cache holds it. */
interface Stored {

  /** The document; a packed one is taken apart anew each time. */
  Document document();

  /** Ready to be looked at, in ten times the room. */
  record Open(Document document) implements Stored {}

  /** In BSON. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Packed(byte[] bson) implements Stored {
    @Override
    public Document document() {
      return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }
  }
}
