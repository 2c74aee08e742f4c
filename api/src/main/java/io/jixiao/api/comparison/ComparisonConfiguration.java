package io.jixiao.api.comparison;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What comparing needs of the surroundings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComparisonProperties.class)
class ComparisonConfiguration {}
