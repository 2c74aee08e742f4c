package io.jixiao.api.store.imports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Records set aside in a file while an import is decided, in the encoding of the store. Not for use
 * by several threads.
 */
final class Spool<T> implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int LENGTH_BYTES = Integer.BYTES;

  private final Codec<T> codec;
  private final FileChannel file;
  private final OutputStream out;
  private long end;

  Spool(Path path, Codec<T> codec) throws IOException {
    this.codec = codec;
    this.file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
  }

  /** The position from which {@link #read} gets it back. */
  long add(T value) {
    try (BasicOutputBuffer buffer = new BasicOutputBuffer();
        BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      codec.encode(writer, value, EncoderContext.builder().build());
      long position = end;
      end += buffer.pipe(out);
      return position;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  T read(long position) {
    try {
      out.flush();
      ByteBuffer length = bytes(position, LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      try (BsonBinaryReader reader = new BsonBinaryReader(bytes(position, length.getInt()))) {
        return codec.decode(reader, DecoderContext.builder().build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer bytes(long position, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position()) < 0) {
        throw new EOFException("nothing is spooled at " + position);
      }
    }
    return buffer.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
