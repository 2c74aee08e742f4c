package io.jixiao.api.runs;

import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.embedded.EmbeddedStore;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.api.store.runs.RunQueue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what runs need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunProperties.class)
class RunConfiguration {

  @Bean
  JobRunner<LeasedRun> runRunner(
      RunProperties properties,
      RunQueue queue,
      RunWork work,
      ObjectProvider<EmbeddedStore> embedded) {
    return new JobRunner<>(
        new JobRunner.Settings(
            "run",
            properties.workers(),
            properties.lease(),
            properties.poll(),
            embedded.getIfAvailable() != null),
        queue,
        work);
  }
}
