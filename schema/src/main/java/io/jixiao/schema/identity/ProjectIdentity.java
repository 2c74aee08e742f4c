package io.jixiao.schema.identity;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.text.Normal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes two forms the same project in the same year: the year and the code; without a code,
 * the name and the implementing unit. The region counts only where both sides know it.
 *
 * @param code normalised as {@link Normal#compact}; null where the form has none
 * @param name normalised; never blank
 * @param unit the implementing unit's name, normalised; null where the form has none
 */
public record ProjectIdentity(
    @Nullable Integer fiscalYear,
    @Nullable String regionCode,
    @Nullable String code,
    String name,
    @Nullable String unit) {

  /** The identity that a form states. */
  public static ProjectIdentity of(Project project) {
    Organisation unit = project.implementingUnit();
    return new ProjectIdentity(
        project.fiscalYear(),
        project.regionCode(),
        normal(project.code()),
        Normal.compact(project.name()),
        unit == null ? null : normal(unit.name() == null ? unit.text() : unit.name()));
  }

  /**
   * The stored project that {@code incoming} is. The closest candidates decide: if one of them is
   * closest it is the match; if several are equally close, none is.
   */
  public static Match match(List<Candidate> stored, ProjectIdentity incoming) {
    for (Closeness closeness : Closeness.MATCHING) {
      List<Candidate> found =
          stored.stream()
              .filter(candidate -> closeness == incoming.closenessTo(candidate.identity()))
              .toList();
      if (!found.isEmpty()) {
        return new Match(closeness, found);
      }
    }
    return new Match(Closeness.DIFFERENT, List.of());
  }

  /** How near the two are; the same from both sides. */
  public Closeness closenessTo(ProjectIdentity other) {
    return Closeness.between(this, other);
  }

  /** This identity with what it lacks taken from {@code other}. */
  public ProjectIdentity completedWith(ProjectIdentity other) {
    return new ProjectIdentity(
        fiscalYear == null ? other.fiscalYear : fiscalYear,
        regionCode == null ? other.regionCode : regionCode,
        code == null ? other.code : code,
        name,
        unit == null ? other.unit : unit);
  }

  /** This identity without the parts that {@code other} lacks. */
  public ProjectIdentity limitedTo(ProjectIdentity other) {
    return new ProjectIdentity(
        other.fiscalYear == null ? null : fiscalYear,
        other.regionCode == null ? null : regionCode,
        other.code == null ? null : code,
        name,
        other.unit == null ? null : unit);
  }

  /**
   * The string that claims this identity in a store: forms that state the same parts have the same
   * key. Parts hold no white space, so a space between them is unambiguous; an unknown part is
   * {@code -}.
   */
  public String claimKey() {
    String place = orDash(fiscalYear) + ' ' + orDash(regionCode);
    return code == null ? place + " name " + name + ' ' + orDash(unit) : place + " code " + code;
  }

  private static @Nullable String normal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String compact = Normal.compact(text);
    return compact.isEmpty() ? null : compact;
  }

  private static String orDash(@Nullable Object part) {
    return part == null ? "-" : part.toString();
  }
}
