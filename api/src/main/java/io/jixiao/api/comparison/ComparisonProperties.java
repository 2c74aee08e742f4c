package io.jixiao.api.comparison;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projects are compared.
 *
 * @param time how long reading them may take
 */
@ConfigurationProperties("jixiao.comparison")
record ComparisonProperties(@DefaultValue("30s") Duration time) {}
