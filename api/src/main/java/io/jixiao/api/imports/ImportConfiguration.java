package io.jixiao.api.imports;

import io.jixiao.importer.FormImporter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what imports need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

  @Bean
  FormImporter formImporter() {
    return (upload, hints, sink) -> {
      throw new UnsupportedOperationException("no reader of forms is built in");
    };
  }

  @Bean
  TemplateIds templateIds() {
    return id -> false;
  }
}
