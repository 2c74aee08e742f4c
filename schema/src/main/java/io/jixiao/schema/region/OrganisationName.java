package io.jixiao.schema.region;

import io.jixiao.schema.text.Normal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the divisions out of one organisation's name. They stand at its beginning, from the widest
 * to the most precise ({@code 贵州省六盘水市公安局}), or before a branch ({@code 北京市公安局朝阳分局}). Words
 * elsewhere are no divisions: 中山路小学 does not lie in 中山市.
 */
final class OrganisationName {
  private static final int SHORTEST = 2;

  /** No organisation's name is longer; what is longer is prose and need not be searched. */
  static final int LONGEST = 120;

  private static final String BRANCH = "分局";
  private static final String PROVINCIAL = "厅";
  private static final List<String> INSTITUTIONS = Resources.lines("institutions.txt");

  private final DivisionNames names;
  private final Organs organs;
  private final String text;

  /** Divisions that end at a place in the name. */
  private record Match(List<Region> regions, int end) {}

  OrganisationName(DivisionNames names, Organs organs, String organisation) {
    this.names = names;
    this.organs = organs;
    String compact = Normal.compact(organisation);
    this.text = compact.substring(0, Math.min(compact.length(), LONGEST));
  }

  /** Several where the name does not tell them apart; none where it names no division. */
  List<Region> divisions() {
    Match chain = new Match(List.of(), beginning());
    for (Match next = next(chain); next != null; next = next(chain)) {
      chain = next;
    }
    List<Region> branch = branch(chain);
    return branch.isEmpty() ? chain.regions : branch;
  }

  private int beginning() {
    int at = 0;
    while (at < text.length() && !Character.isIdeographic(text.charAt(at))) {
      at++;
    }
    for (String institution : INSTITUTIONS) {
      if (text.startsWith(institution, at)) {
        return at + institution.length();
      }
    }
    return at;
  }

  private @Nullable Match next(Match above) {
    int last = Math.min(text.length(), above.end + names.longest());
    for (int end = last; end >= above.end + SHORTEST; end--) {
      String word = text.substring(above.end, end);
      if (above.regions.isEmpty() && names.isCommonWord(word)) {
        continue;
      }
      List<Region> found = official(word, above.regions, end);
      if (found.isEmpty()) {
        found = stem(word, above.regions, end);
      }
      if (!found.isEmpty()) {
        return new Match(found, end);
      }
    }
    return null;
  }

  private List<Region> official(String word, List<Region> above, int end) {
    if (organs.beginsAt(text, end - 1)) {
      return List.of(); // 朝阳市场监督管理局 is not 朝阳市 and 场监督管理局
    }
    List<Region> found = names.official(word);
    List<Region> inside = inside(above, found);
    if (!inside.isEmpty() || found.isEmpty() || names.isCommonWord(word)) {
      return inside;
    }
    // 北京市高平市: the name contradicts itself, and nothing is told apart
    return Stream.concat(above.stream(), found.stream()).toList();
  }

  private List<Region> stem(String word, List<Region> above, int end) {
    List<Region> found = inside(above, names.stem(word));
    if (found.isEmpty() || !standsAlone(found, end)) {
      return List.of();
    }
    List<Region> provinces = found.stream().filter(r -> r.code().endsWith("0000")).toList();
    return !provinces.isEmpty() && text.contains(PROVINCIAL) ? provinces : found;
  }

  /** A name without its suffix counts before an organ or a division within it, or at the end. */
  private boolean standsAlone(List<Region> found, int end) {
    if (end == text.length() || organs.beginsAt(text, end)) {
      return true;
    }
    Match below = next(new Match(found, end));
    return below != null && inside(found, below.regions).size() == below.regions.size();
  }

  private List<Region> branch(Match chain) {
    for (int from = chain.end; from < text.length() && !chain.regions.isEmpty(); from++) {
      int last = Math.min(text.length(), from + names.longest());
      for (int end = last; end >= from + SHORTEST; end--) {
        List<Region> found = branch(text.substring(from, end), end);
        List<Region> below = found.stream().filter(r -> isBelow(chain.regions, r)).toList();
        if (!below.isEmpty()) {
          return below;
        }
      }
    }
    return List.of();
  }

  private List<Region> branch(String word, int end) {
    if (text.startsWith(BRANCH, end)) {
      List<Region> stem = names.stem(word);
      return stem.isEmpty() ? names.official(word) : stem;
    }
    return word.length() > SHORTEST && !names.isCommonWord(word) ? names.official(word) : List.of();
  }

  private static boolean isBelow(List<Region> above, Region region) {
    return above.stream().anyMatch(a -> a.contains(region) && !a.equals(region));
  }

  private static List<Region> inside(List<Region> above, List<Region> found) {
    return above.isEmpty()
        ? found
        : found.stream()
            .filter(region -> above.stream().anyMatch(a -> a.contains(region)))
            .toList();
  }
}
