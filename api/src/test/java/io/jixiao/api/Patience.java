package io.jixiao.api;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** How long tests wait for what surely comes: machines that others use too stand still at times. */
public class Patience implements LauncherSessionListener {
  public static final Duration TIME = Duration.ofSeconds(90);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(TIME);
  }
}
