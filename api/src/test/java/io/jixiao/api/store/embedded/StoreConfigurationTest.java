package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.startup.StartupRefusedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class StoreConfigurationTest {
  @TempDir Path folder;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner().withUserConfiguration(Store.class);

  @Test
  void embedsAStoreWhereNoMongodbIsNamed() {
    runner
        .withPropertyValues("jixiao.data=" + folder, "jixiao.mongodb-uri= ")
        .run(
            context ->
                assertThat(context.getBean(MongoConnectionDetails.class).getConnectionString())
                    .isEqualTo(context.getBean(EmbeddedStore.class).connectionString()));
  }

  @Test
  void usesTheMongodbThatIsNamedAndOpensNoFile() {
    runner
        .withPropertyValues("jixiao.data=" + folder, "jixiao.mongodb-uri=mongodb://mongo.example")
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(EmbeddedStore.class);
              assertThat(
                      context
                          .getBean(MongoConnectionDetails.class)
                          .getConnectionString()
                          .getHosts())
                  .containsExactly("mongo.example");
              assertThat(folder).isEmptyDirectory();
            });
  }

  @Test
  void refusesAnAddressThatIsNoneAndDoesNotRepeatIt() {
    runner
        .withPropertyValues("jixiao.mongodb-uri=mongo://user:secret@host")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasRootCauseInstanceOf(StartupRefusedException.class)
                    .rootCause()
                    .hasMessage("MONGODB_URI is set, but is not the address of a MongoDB."));
  }

  @Configuration
  @EnableConfigurationProperties(StoreProperties.class)
  @Import(StoreConfiguration.class)
  static class Store {}
}
