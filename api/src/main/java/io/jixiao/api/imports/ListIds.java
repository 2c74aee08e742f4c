package io.jixiao.api.imports;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.text.Normal;
import io.jixiao.schema.text.Sha256;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names the lists of an upload so that the same list gets the same id whenever it comes: by title,
 * year and department; a list without a department by the file and sheet where it stands.
 */
final class ListIds {

  private static final int ID_BYTES = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Lists of one upload that would be the same are told apart by their order. */
  String next(ProjectList list) {
    String key =
        String.join(
            "\n", normal(list.title()), Objects.toString(list.fiscalYear(), "-"), owner(list));
    int ordinal = seen.merge(key, 1, Integer::sum);
    byte[] hash = Sha256.of(key + '\n' + ordinal);
    return new BigInteger(1, Arrays.copyOf(hash, ID_BYTES)).toString(Character.MAX_RADIX);
  }

  private static String owner(ProjectList list) {
    Organisation department = list.department();
    return department == null
        ? "at " + list.source().fileName() + '\n' + list.source().sheet()
        : "of " + Normal.compact(department.text());
  }

  private static String normal(@Nullable String text) {
    return text == null ? "-" : Normal.compact(text);
  }
}
