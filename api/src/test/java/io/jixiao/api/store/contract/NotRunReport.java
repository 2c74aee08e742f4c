package io.jixiao.api.store.contract;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says when the tests end what did not run: a skipped test is easily taken for a passed one. */
public class NotRunReport implements LauncherSessionListener {
  private static final Logger log = LoggerFactory.getLogger(NotRunReport.class);

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    int tests = StoreUnderTest.notRun();
    if (tests > 0) {
      log.warn("not run: {} store contract tests on a real MongoDB (no Docker)", tests);
    }
  }
}
