package io.jixiao.api.runs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How runs are worked on.
 *
 * @param workers runs at a time; one keeps two processors busy
 * @param lease how long a run belongs to a process that says nothing more
 * @param poll how often the store is asked for runs that other processes left
 * @param keep how long runs stay after their end, and their scorecards; 0 for ever
 * @param batch projects that are read and written at a time
 */
@ConfigurationProperties("jixiao.runs")
record RunProperties(
    @DefaultValue("1") int workers,
    @DefaultValue("30s") Duration lease,
    @DefaultValue("2s") Duration poll,
    @DefaultValue("400d") Duration keep,
    @DefaultValue("250") int batch) {}
