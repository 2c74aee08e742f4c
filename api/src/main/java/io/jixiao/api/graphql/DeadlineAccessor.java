package io.jixiao.api.graphql;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Brings the deadline of a request to whatever thread fetches a field or a batch for it; named in
 * {@code META-INF/services}.
 */
public final class DeadlineAccessor implements ThreadLocalAccessor<Deadline> {
  @Override
  public Object key() {
    return Deadline.class;
  }

  @Override
  public @Nullable Deadline getValue() {
    return Deadline.CURRENT.get();
  }

  @Override
  public void setValue(Deadline deadline) {
    Deadline.CURRENT.set(deadline);
  }

  @Override
  public void setValue() {
    Deadline.CURRENT.remove();
  }
}
