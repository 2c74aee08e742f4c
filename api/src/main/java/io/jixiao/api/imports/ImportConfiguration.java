package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.embedded.EmbeddedStore;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.templates.StoredKnowledge;
import io.jixiao.importer.FormImporters;
import io.jixiao.importer.excerpt.ExcerptReader;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.report.AnnotationLimits;
import io.jixiao.importer.report.Annotator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what imports need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  ImportProperties.class,
  AnnotationProperties.class,
  LimitProperties.class
})
class ImportConfiguration {

  @Bean
  JobImporter jobImporter(
      StoredKnowledge knowledge, LimitProperties limits, ImportProperties properties) {
    ReadLimits readLimits = limits.readLimits();
    return () -> FormImporters.create(readLimits, knowledge.now(), properties.sheetsInFlight());
  }

  @Bean
  JobRunner<LeasedImport> importRunner(
      ImportProperties properties,
      ImportQueue queue,
      ImportAttempt attempt,
      ObjectProvider<EmbeddedStore> embedded) {
    return new JobRunner<>(
        new JobRunner.Settings(
            "import",
            properties.poolSize(),
            properties.lease(),
            properties.poll(),
            embedded.getIfAvailable() != null),
        queue,
        attempt);
  }

  @Bean
  Annotator annotator(AnnotationProperties properties, LimitProperties limits) {
    return new Annotator(new AnnotationLimits(properties.largest().toBytes()), limits.readLimits());
  }

  @Bean
  ExcerptReader excerptReader(LimitProperties limits) {
    return new ExcerptReader(limits.readLimits());
  }

  @Bean
  TemplateIds templateIds(StoredKnowledge knowledge) {
    return id -> knowledge.now().templates().byId(id).isPresent();
  }
}
