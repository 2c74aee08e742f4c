package io.jixiao.api.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a context a folder for its store that goes with the process. */
class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      Path folder = Files.createTempDirectory("jixiao-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      TestPropertyValues.of("jixiao.data=" + folder).applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
