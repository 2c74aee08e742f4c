package io.jixiao.api.graphql;

import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;

/** Scalars of the API, and JSON that carries decimals exactly in both directions. */
@Configuration(proxyBeanMethods = false)
class ScalarsConfiguration {

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(scalar("Decimal").coercing(new DecimalScalar()).build())
            .scalar(
                scalar("Date")
                    .coercing(new DateScalar<>(LocalDate.class, LocalDate::parse, "2024-12-31"))
                    .build())
            .scalar(
                scalar("DateTime")
                    .coercing(
                        new DateScalar<>(Instant.class, Instant::parse, "2025-03-01T08:15:30Z"))
                    .build());
  }

  @Bean
  JsonMapperBuilderCustomizer exactDecimals() {
    return json ->
        json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  private static GraphQLScalarType.Builder scalar(String name) {
    return GraphQLScalarType.newScalar().name(name);
  }
}
