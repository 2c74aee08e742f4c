package io.jixiao.api.scoring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projects are scored.
 *
 * @param previewTime how long a preview of many projects may take
 */
@ConfigurationProperties("jixiao.scoring")
record ScoringProperties(@DefaultValue("60s") Duration previewTime) {}
