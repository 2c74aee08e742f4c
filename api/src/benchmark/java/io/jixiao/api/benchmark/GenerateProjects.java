package io.jixiao.api.benchmark;

import io.jixiao.api.JixiaoApplication;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills a store with {@code -Dprojects=…} generated projects of several regions and years: the
 * embedded one in {@code -Djixiao.data=…}, or that of {@code MONGODB_URI}.
 */
class GenerateProjects {
  private static final int PROJECTS = Integer.getInteger("projects", 10_000);
  private static final int SAY_EVERY = 1_000;

  @Test
  void generate() throws Exception {
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            JixiaoApplication.class,
            "--server.port=0",
            "--jixiao.samples=false",
            "--logging.level.io.jixiao=warn",
            "--jixiao.data=" + System.getProperty("jixiao.data", "../data"))) {
      String port = service.getEnvironment().getRequiredProperty("local.server.port");
      new GeneratedProjects(URI.create("http://127.0.0.1:" + port))
          .upload(PROJECTS, new Progress()::reached);
    }
  }

  private static final class Progress {
    private int said;

    void reached(int projects) {
      if (projects - said >= SAY_EVERY || projects == PROJECTS) {
        said = projects;
        System.out.printf(Locale.ROOT, "%,d of %,d projects%n", projects, PROJECTS);
        System.out.flush();
      }
    }
  }
}
