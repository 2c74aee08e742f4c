package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents as the file holds them: in BSON, behind a mark that no other value begins with. The
 * server alone would have Java serialize them, which takes longer and more than twice the room;
 * documents that were stored so are still read.
 */
final class StoredDocuments extends ObjectDataType {
  private static final byte MARK = -2;

  /** Documents that grew beyond what the server lets in could not be decoded again. */
  private static final int LARGEST = 16 << 20;

  /** Bytes of an object, of an entry of a map and of one character, roughly. */
  private static final int OBJECT = 40;

  private static final int ENTRY = 48;
  private static final int CHARACTER = 2;

  @Override
  public void write(WriteBuffer to, Object value) {
    if (!(value instanceof Document document)) {
      super.write(to, value);
      return;
    }
    ByteBuf bson = ByteBufAllocator.DEFAULT.heapBuffer();
    try {
      BsonEncoder.encodeDocument(document, bson);
      if (bson.readableBytes() > LARGEST) {
        super.write(to, value);
      } else {
        to.put(MARK).putVarInt(bson.readableBytes()).put(bson.nioBuffer());
      }
    } finally {
      bson.release();
    }
  }

  @Override
  public Object read(ByteBuffer from) {
    if (from.get(from.position()) != MARK) {
      return super.read(from);
    }
    from.get();
    int length = DataUtils.readVarInt(from);
    ByteBuffer bson = from.slice(from.position(), length);
    from.position(from.position() + length);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
  }

  /** What the file's cache is bounded by: about what the document takes on the heap. */
  @Override
  public int getMemory(Object value) {
    return value instanceof Document ? memory(value) : super.getMemory(value);
  }

  private static int memory(Object value) {
    int bytes = OBJECT;
    if (value instanceof String text) {
      bytes += CHARACTER * text.length();
    } else if (value instanceof BinData data) {
      bytes += data.getData().length;
    } else if (value instanceof Map<?, ?> document) {
      for (Map.Entry<?, ?> entry : document.entrySet()) {
        bytes += ENTRY + memory(entry.getKey()) + memory(entry.getValue());
      }
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        bytes += memory(each);
      }
    }
    return bytes;
  }
}
