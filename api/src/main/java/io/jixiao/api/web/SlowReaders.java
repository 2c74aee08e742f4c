package io.jixiao.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Breaks answers off whose reader takes them so slowly that it must be meant to keep a thread, and
 * what the answer is read from. The server itself gives up only on readers who take nothing at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(ConnectionProperties.class)
class SlowReaders extends OncePerRequestFilter {
  private final ConnectionProperties properties;

  SlowReaders(ConnectionProperties properties) {
    this.properties = properties;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Answer answer = new Answer(response, properties);
    chain.doFilter(request, answer);
    answer.check();
  }

  private static final class Answer extends HttpServletResponseWrapper {
    private final ConnectionProperties properties;
    private @Nullable Watched stream;

    Answer(HttpServletResponse response, ConnectionProperties properties) {
      super(response);
      this.properties = properties;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (stream == null) {
        stream = new Watched(super.getOutputStream(), properties);
      }
      return stream;
    }

    /**
     * Whoever wrote may take it for a reader who has left; the server must hang up all the same.
     */
    void check() throws IOException {
      if (stream != null) {
        stream.check();
      }
    }
  }

  /** Bytes on their way to a reader. Not for use by several threads at once. */
  static final class Watched extends ServletOutputStream {
    private static final int AT_A_TIME = 64 * 1024;
    private static final double NANOS = 1e9;

    private final ServletOutputStream to;
    private final double slowest;
    private final double patience;
    private long bytes;
    private long waited;

    Watched(ServletOutputStream to, ConnectionProperties properties) {
      this.to = to;
      this.slowest = properties.slowest().toBytes();
      this.patience = properties.patience().toNanos() / NANOS;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      for (int written = 0; written < length; written += AT_A_TIME) {
        int some = Math.min(AT_A_TIME, length - written);
        long start = System.nanoTime();
        to.write(from, offset + written, some);
        check(start, some);
      }
    }

    @Override
    public void flush() throws IOException {
      long start = System.nanoTime();
      to.flush();
      check(start, 0);
    }

    private void check(long start, int taken) throws IOException {
      bytes += taken;
      waited += System.nanoTime() - start;
      check();
    }

    private void check() throws IOException {
      if (waited / NANOS > patience + bytes / slowest) {
        throw new IOException(
            "broken off: the reader took %d bytes in %d s"
                .formatted(bytes, Math.round(waited / NANOS)));
      }
    }

    @Override
    public void close() throws IOException {
      to.close();
    }

    @Override
    public boolean isReady() {
      return to.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      to.setWriteListener(listener);
    }
  }
}
