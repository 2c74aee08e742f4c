package io.jixiao.schema.region;

import io.jixiao.schema.text.RecentMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of GB/T 2260 down to the county, by code and by what names them. */
public final class Regions {
  private static final Organs ORGANS = new Organs();
  private static final Map<String, Region> BY_CODE = new HashMap<>();
  private static final DivisionNames NAMES;

  /** A bureau's forms name the same few units again and again. */
  private static final RecentMap<String, List<Region>> RECENT = new RecentMap<>(1_000);

  static {
    Divisions divisions = new Divisions();
    Stream.of(divisions.current(), divisions.former())
        .flatMap(List::stream)
        .forEach(region -> BY_CODE.put(region.code(), region));
    NAMES = new DivisionNames(divisions, ORGANS);
  }

  private Regions() {}

  /** The division with a six-digit code; divisions that were abolished since 2020 are found too. */
  public static Optional<Region> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The codes of the divisions that a division lies in, the widest first, and its own: {@code
   * 130811} is in {@code 130000} and {@code 130800}.
   *
   * @param code six digits of GB/T 2260
   */
  public static List<String> around(String code) {
    return Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
        .distinct()
        .toList();
  }

  /**
   * The most precise division that the names of a form's organisations name together. Empty where
   * they name none, where several divisions share the name and nothing tells them apart ({@code
   * 朝阳区教育局}), and where the names contradict each other.
   *
   * @param organisationNames as printed, without their codes; nulls count for nothing
   */
  public static Optional<Region> namedIn(@Nullable String... organisationNames) {
    List<Region> found = List.of();
    for (String name : organisationNames) {
      List<Region> named = name == null ? List.of() : divisionsIn(name);
      if (named.isEmpty()) {
        continue;
      }
      found = found.isEmpty() ? named : agreeing(found, named);
      if (found.isEmpty()) {
        return Optional.empty();
      }
    }
    return containerAmong(found);
  }

  private static List<Region> divisionsIn(String name) {
    List<Region> known = RECENT.get(name);
    if (known == null) {
      known = new OrganisationName(NAMES, ORGANS, name).divisions();
      if (name.length() <= OrganisationName.LONGEST) {
        RECENT.put(name, known);
      }
    }
    return known;
  }

  /** Of every two that lie within one another, the more precise. */
  private static List<Region> agreeing(List<Region> some, List<Region> others) {
    return some.stream()
        .flatMap(one -> others.stream().flatMap(other -> morePrecise(one, other)))
        .distinct()
        .toList();
  }

  private static Stream<Region> morePrecise(Region one, Region other) {
    if (one.contains(other)) {
      return Stream.of(other);
    }
    return other.contains(one) ? Stream.of(one) : Stream.empty();
  }

  /** The one that holds all others: 承德公安局 may be the city's or the county's within it. */
  private static Optional<Region> containerAmong(List<Region> candidates) {
    return candidates.stream()
        .filter(one -> candidates.stream().allMatch(one::contains))
        .findFirst();
  }
}
