package io.jixiao.api.imports;

import io.jixiao.importer.FormImporters;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are worked on.
 *
 * @param workers jobs at a time; 0 means as many as there are processors
 * @param lease how long a job belongs to a process that says nothing more
 * @param poll how often the store is asked for jobs that other processes left
 * @param sheetsInFlight sheets, or small files, of one job that are read at a time; bounds the
 *     memory of reading
 */
@ConfigurationProperties("jixiao.imports")
record ImportProperties(
    @DefaultValue("0") int workers,
    @DefaultValue("30s") Duration lease,
    @DefaultValue("2s") Duration poll,
    @DefaultValue("" + FormImporters.SHEETS_IN_FLIGHT) int sheetsInFlight) {

  int poolSize() {
    return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
  }
}
