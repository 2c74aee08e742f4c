package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.importer.ReadingHints;
import io.jixiao.schema.region.Regions;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The optional fields of an upload as sent; an empty field is one that is not there.
 *
 * @param regionCode GB/T 2260 code
 * @param mode name of an {@link ImportMode}
 * @param accept name of an {@link ImportAccept}
 */
record ImportForm(
    @Nullable String regionCode,
    @Nullable String fiscalYear,
    @Nullable String templateId,
    @Nullable String mode,
    @Nullable String accept) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  ImportMode importMode() {
    return choice("MODE_INVALID", mode, ImportMode.values(), ImportMode.COMMIT);
  }

  ImportAccept importAccept() {
    return choice("ACCEPT_INVALID", accept, ImportAccept.values(), ImportAccept.VALID);
  }

  /**
   * What the importer is told.
   *
   * @param templates whether there is a template of that id
   * @throws io.jixiao.api.web.ProblemException if a field does not mean anything
   */
  ReadingHints hints(Predicate<String> templates) {
    return new ReadingHints(region(), year(), template(templates));
  }

  private @Nullable String region() {
    String code = given(regionCode);
    if (code != null && Regions.byCode(code).isEmpty()) {
      throw ImportProblems.badRequest("REGION_CODE_UNKNOWN", code);
    }
    return code;
  }

  private @Nullable Integer year() {
    String text = given(fiscalYear);
    if (text == null) {
      return null;
    }
    int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw ImportProblems.badRequest("FISCAL_YEAR_INVALID", text);
    }
    return year;
  }

  private @Nullable String template(Predicate<String> templates) {
    String id = given(templateId);
    if (id != null && !templates.test(id)) {
      throw ImportProblems.badRequest("TEMPLATE_ID_UNKNOWN", id);
    }
    return id;
  }

  private static <E extends Enum<E>> E choice(
      String code, @Nullable String field, E[] choices, E usual) {
    String name = given(field);
    if (name == null) {
      return usual;
    }
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> ImportProblems.badRequest(code, name));
  }

  private static @Nullable String given(@Nullable String field) {
    return field == null || field.isBlank() ? null : field.strip();
  }
}
