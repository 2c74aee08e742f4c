package io.jixiao.importer.template;

import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a form is from where a template is used. */
public enum Provenance {
  /** The template is that of the form's region. */
  OWN,
  /** It may be: the same province, which prescribes the layouts of its parts, or nobody knows. */
  POSSIBLE,
  /** It is from another province, however much the headings of the ministry's form are alike. */
  ELSEWHERE;

  private static final int OF_PROVINCE = 2;

  /**
   * Compares two regions.
   *
   * @param template GB/T 2260 code of the template's region, null where it has none
   * @param form GB/T 2260 code of the form's region, null where it is unknown
   */
  static Provenance of(@Nullable String template, @Nullable String form) {
    if (template == null || form == null) {
      return POSSIBLE;
    }
    Optional<Region> its = Regions.byCode(form);
    if (Regions.byCode(template).filter(t -> its.filter(t::contains).isPresent()).isPresent()) {
      return OWN;
    }
    return form.startsWith(template.substring(0, OF_PROVINCE)) ? POSSIBLE : ELSEWHERE;
  }
}
