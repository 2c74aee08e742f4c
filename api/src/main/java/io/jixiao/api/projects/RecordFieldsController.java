package io.jixiao.api.projects;

import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.scoring.attainment.Attainment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of records that the schema has by another name or promises more about. */
@Controller
class RecordFieldsController {

  /** In Java {@code new} cannot be a name. */
  @SchemaMapping(typeName = "FieldChange", field = "new")
  @Nullable String now(FieldChange change) {
    return change.now();
  }

  @SchemaMapping(typeName = "Project")
  List<Fund> funds(ProjectView project, @Argument @Nullable List<FundKind> kind) {
    return project.funds().stream()
        .filter(fund -> kind == null || kind.contains(fund.kind()))
        .toList();
  }

  @SchemaMapping(typeName = "Indicator")
  @Nullable BigDecimal attainment(Indicator indicator) {
    return Attainment.of(indicator).ratio();
  }

  @SchemaMapping(typeName = "Indicator")
  @Nullable Boolean met(Indicator indicator) {
    return Attainment.of(indicator).met();
  }

  /** Only outside the service a form comes from no import. */
  @SchemaMapping(typeName = "Source")
  String importId(Source source) {
    return Objects.requireNonNull(source.importId(), "a stored form has an import");
  }
}
