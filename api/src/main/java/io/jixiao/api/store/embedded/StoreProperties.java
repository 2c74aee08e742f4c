package io.jixiao.api.store.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the data live.
 *
 * @param data folder of the embedded store
 * @param cache memory for pages of the embedded store's file; by default what the heap affords
 * @param mongodbUri a MongoDB to use instead of the embedded store; blank means none
 */
@ConfigurationProperties("jixiao")
record StoreProperties(
    @DefaultValue("./data") Path data, @Nullable DataSize cache, @Nullable String mongodbUri) {

  DataSize cacheOrDefault() {
    return cache == null ? Capacity.cache(Runtime.getRuntime().maxMemory()) : cache;
  }
}
