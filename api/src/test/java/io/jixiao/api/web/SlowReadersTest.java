package io.jixiao.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SlowReadersTest {
  private static final byte[] SOME = new byte[10];

  @Test
  void readerWhoTakesTooLittleIsGivenUp() {
    Reader reader = new Reader(20);
    SlowReaders.Watched watched = watched(reader, "1MB", Duration.ofMillis(100));

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1000; i++) {
                watched.write(SOME);
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken off");
    assertThat(reader.taken).isBetween(2, 10);
  }

  @Test
  void readerWhoTakesEnoughMayTakeLong() throws IOException {
    Reader reader = new Reader(5);
    SlowReaders.Watched watched = watched(reader, "1B", Duration.ofMillis(1));

    for (int i = 0; i < 50; i++) {
      watched.write(SOME);
    }
    assertThat(reader.taken).isEqualTo(50);
  }

  private static SlowReaders.Watched watched(Reader reader, String slowest, Duration patience) {
    return new SlowReaders.Watched(
        reader, new ConnectionProperties(DataSize.parse(slowest), patience));
  }

  /** Takes each piece after so many milliseconds. */
  private static final class Reader extends ServletOutputStream {
    private final int millis;
    private int taken;

    Reader(int millis) {
      this.millis = millis;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      taken++;
    }

    @Override
    public void write(int value) {
      throw new AssertionError("pieces only");
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}
  }
}
