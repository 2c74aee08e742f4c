package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@ApiTest
class SchemaTest {
  /** {@code -Dschema.rewrite=true} writes the file; the difference is reviewed like code. */
  private static final Path PRINTED = Path.of("../schema/printed-schema.graphqls");

  @Autowired GraphQlSource source;
  @Autowired SchemaInspection inspection;

  @Test
  void everythingInTheSchemaHasItsJavaSideAndTheOtherWayRound() {
    SchemaReport report = inspection.report();

    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.skippedTypes()).isEmpty();
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
  }

  @Test
  void everythingInTheSchemaIsDescribed() {
    assertThat(Undescribed.of(source.schema())).isEmpty();
  }

  @Test
  void printedSchemaIsTheOneInTheTree() throws IOException {
    String printed = new SchemaPrinter(printing()).print(source.schema());
    if (Boolean.getBoolean("schema.rewrite")) {
      Files.writeString(PRINTED, printed, StandardCharsets.UTF_8);
    }

    assertThat(printed).isEqualTo(Files.readString(PRINTED, StandardCharsets.UTF_8));
  }

  private static SchemaPrinter.Options printing() {
    return SchemaPrinter.Options.defaultOptions()
        .includeScalarTypes(true)
        .includeDirectiveDefinitions(false);
  }
}
