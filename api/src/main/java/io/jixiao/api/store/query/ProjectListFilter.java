package io.jixiao.api.store.query;

import io.jixiao.api.store.lists.ListFields;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which summary lists; what is given holds together, null is no condition. */
public record ProjectListFilter(
    @Nullable IdFilter id,
    @Nullable IdFilter importId,
    @Nullable IntFilter fiscalYear,
    @Nullable StringFilter department,
    @Nullable StringFilter title) {

  static Bson criteria(@Nullable ProjectListFilter filter) {
    return filter == null ? Combined.all(List.of()) : filter.criteria();
  }

  private Bson criteria() {
    List<Bson> given = new ArrayList<>();
    add(given, id, ListFields.ID);
    add(given, importId, ListFields.IMPORT_IDS);
    add(given, fiscalYear, ListFields.FISCAL_YEAR);
    add(given, department, ListFields.DEPARTMENT_NAME);
    add(given, title, ListFields.TITLE);
    return Combined.all(given);
  }

  private static void add(List<Bson> given, @Nullable FieldFilter filter, String path) {
    if (filter != null) {
      given.addAll(filter.on(path));
    }
  }
}
