package io.jixiao.api.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slow a reader may be.
 *
 * @param slowest what a reader takes of an answer in a second at least, on average, while the
 *     service waits for it
 * @param patience how long the service waits for a reader besides
 */
@ConfigurationProperties("jixiao.connections")
record ConnectionProperties(
    @DefaultValue("8KB") DataSize slowest, @DefaultValue("PT30S") Duration patience) {}
