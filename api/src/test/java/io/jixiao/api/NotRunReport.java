package io.jixiao.api;

import io.jixiao.api.store.contract.StoreUnderTest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/** Says when the tests end what did not run: a skipped test is easily taken for a passed one. */
public class NotRunReport implements LauncherSessionListener {
  private static final Logger log = LoggerFactory.getLogger(NotRunReport.class);
  private static final String PAGE_TEST = "io.jixiao.api.web.PageTest";

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    int tests = StoreUnderTest.notRun();
    if (tests > 0) {
      log.warn("not run: {} store contract tests on a real MongoDB (no Docker)", tests);
    }
    if (!ClassUtils.isPresent(PAGE_TEST, null)) {
      log.warn("not run: the tests of the page in a browser (no /usr/bin/chromium)");
    }
  }
}
