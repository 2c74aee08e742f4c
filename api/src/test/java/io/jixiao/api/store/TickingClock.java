package io.jixiao.api.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A second passes each time it is asked, so that no two writes are stamped alike. */
public final class TickingClock extends Clock {

  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private final AtomicLong seconds = new AtomicLong();

  @Override
  public Instant instant() {
    return START.plusSeconds(seconds.incrementAndGet());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
