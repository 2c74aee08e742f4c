package io.jixiao.api.imports;

import io.jixiao.importer.FormImporter;
import io.jixiao.importer.FormImporters;
import io.jixiao.importer.template.TemplateCatalogue;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what imports need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

  @Bean
  FormImporter formImporter() {
    return FormImporters.create();
  }

  @Bean
  TemplateIds templateIds() {
    return id -> TemplateCatalogue.shipped().byId(id).isPresent();
  }
}
