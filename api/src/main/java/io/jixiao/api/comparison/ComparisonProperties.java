package io.jixiao.api.comparison;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a comparison may take.
 *
 * @param time how long all comparisons of a request together may look at projects
 */
@ConfigurationProperties("jixiao.comparison")
record ComparisonProperties(@DefaultValue("PT30S") Duration time) {}
