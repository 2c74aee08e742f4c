package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents as the file holds them: in BSON, behind a mark that no other value begins with. The
 * server alone would have Java serialize them, which takes longer and more than twice the room;
 * documents that were stored so are still read.
 */
final class StoredDocuments extends BasicDataType<Stored> {
  private static final byte MARK = -2;

  /** Documents that grew beyond what the server lets in could not be decoded again. */
  private static final int LARGEST = 16 << 20;

  /** Bytes of an object, of an entry of a map and of one character, roughly. */
  private static final int OBJECT = 40;

  private static final int ENTRY = 48;
  private static final int CHARACTER = 2;

  private final ObjectDataType former = new ObjectDataType();
  private final boolean packed;

  /**
   * @param packed whether the cache holds documents in BSON: for long ones that are seldom asked
   *     for whole
   */
  StoredDocuments(boolean packed) {
    this.packed = packed;
  }

  /** Opens a map of documents by id. */
  MVMap<Object, Stored> open(MVStore file, String name) {
    return file.openMap(name, new MVMap.Builder<Object, Stored>().valueType(this));
  }

  /** How the cache shall hold {@code document}. */
  Stored of(Document document) {
    Stored.Open open = new Stored.Open(document);
    if (!packed) {
      return open;
    }
    ByteBuf bson = encoded(document);
    try {
      if (bson.readableBytes() > LARGEST) {
        return open;
      }
      byte[] bytes = new byte[bson.readableBytes()];
      bson.readBytes(bytes);
      return new Stored.Packed(bytes);
    } finally {
      bson.release();
    }
  }

  @Override
  public void write(WriteBuffer to, Stored value) {
    if (value instanceof Stored.Packed it) {
      to.put(MARK).putVarInt(it.bson().length).put(it.bson());
      return;
    }
    ByteBuf bson = encoded(value.document());
    try {
      if (bson.readableBytes() > LARGEST) {
        former.write(to, value.document());
      } else {
        to.put(MARK).putVarInt(bson.readableBytes()).put(bson.nioBuffer());
      }
    } finally {
      bson.release();
    }
  }

  private static ByteBuf encoded(Document document) {
    ByteBuf bson = ByteBufAllocator.DEFAULT.heapBuffer();
    BsonEncoder.encodeDocument(document, bson);
    return bson;
  }

  @Override
  public Stored read(ByteBuffer from) {
    if (from.get(from.position()) != MARK) {
      return new Stored.Open((Document) former.read(from));
    }
    from.get();
    byte[] bson = new byte[DataUtils.readVarInt(from)];
    from.get(bson);
    Stored.Packed read = new Stored.Packed(bson);
    return packed ? read : new Stored.Open(read.document());
  }

  /** What the file's cache is bounded by: about what the document takes on the heap. */
  @Override
  public int getMemory(Stored value) {
    return value instanceof Stored.Packed it ? OBJECT + it.bson().length : memory(value.document());
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

  @Override
  public Stored[] createStorage(int size) {
    return new Stored[size];
  }
}
