package io.jixiao.api.store.embedded;

import com.mongodb.ConnectionString;
import io.jixiao.api.startup.StartupRefusedException;
import io.jixiao.schema.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Chooses between the embedded store and a MongoDB that somebody runs. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  private static final Logger log = LoggerFactory.getLogger(StoreConfiguration.class);
  private static final Messages MESSAGES = Messages.beside(StoreConfiguration.class, "messages");

  /** A store of this process. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(EmbeddedStoreCondition.class)
  static class Embedded {
    @Bean
    EmbeddedStore embeddedStore(StoreProperties properties) {
      DataSize cache = properties.cacheOrDefault();
      EmbeddedStore store = EmbeddedStore.open(properties.data(), cache);
      log.info(
          "Embedded store in {}, meant for up to about {} projects with this heap;"
              + " for more raise -Xmx or set MONGODB_URI",
          properties.data().toAbsolutePath().normalize(),
          Capacity.projects(cache));
      return store;
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(EmbeddedStore store) {
      ConnectionString address = store.connectionString();
      return () -> address;
    }
  }

  /** A MongoDB elsewhere, most often a replica set. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(MongodbUriCondition.class)
  static class External {
    @Bean
    MongoConnectionDetails mongoConnectionDetails(StoreProperties properties) {
      ConnectionString address = address(String.valueOf(properties.mongodbUri()));
      log.info("MongoDB at {}", address.getHosts());
      return () -> address;
    }

    /** The driver's own sentence is kept out of the log: it may repeat a password. */
    private static ConnectionString address(String uri) {
      try {
        return new NamedAddress(uri);
      } catch (IllegalArgumentException exception) {
        throw new StartupRefusedException(
            MESSAGES.text("mongodbUri"), MESSAGES.text("mongodbUri.remedy"), null);
      }
    }
  }
}
