package io.jixiao.api.startup;

/**
 * Something to do once the service answers, before it says where to look. A failure is logged and
 * nothing else depends on it.
 */
@FunctionalInterface
public interface FirstWork {

  /** Returns when it is done; the service answers meanwhile. */
  void run();
}
