package io.jixiao.api.imports;

import io.jixiao.api.store.templates.StoredKnowledge;
import io.jixiao.importer.FormImporters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what imports need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

  @Bean
  JobImporter jobImporter(StoredKnowledge knowledge) {
    return () -> FormImporters.create(knowledge.now());
  }

  @Bean
  TemplateIds templateIds(StoredKnowledge knowledge) {
    return id -> knowledge.now().templates().byId(id).isPresent();
  }
}
