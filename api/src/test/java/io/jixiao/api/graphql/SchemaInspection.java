package io.jixiao.api.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Keeps the report of the framework's comparison of schema and Java for a test. */
@Component
class SchemaInspection implements GraphQlSourceBuilderCustomizer {
  private @Nullable SchemaReport report;

  @Override
  public void customize(GraphQlSource.SchemaResourceBuilder builder) {
    builder.inspectSchemaMappings(found -> report = found);
  }

  SchemaReport report() {
    if (report == null) {
      throw new IllegalStateException("the schema was not inspected");
    }
    return report;
  }
}
