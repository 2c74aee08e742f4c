package io.jixiao.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.schema.audit.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What people decided about the audit of the samples, a line each, {@code form | code | place |
 * verdict | why}; {@code *} stands for any form or place. Remembers which lines were needed.
 */
final class AuditVerdicts {
  private static final String ANY = "*";

  private record Line(String form, String code, String place, String verdict, String why) {
    boolean fits(String form, String code, String place) {
      return (this.form.equals(ANY) || this.form.equals(form))
          && this.code.equals(code)
          && (this.place.equals(ANY) || this.place.equals(place));
    }
  }

  private final List<Line> lines;
  private final Set<Line> needed = new HashSet<>();

  private AuditVerdicts(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * @param verdicts those that a line may have
   */
  static AuditVerdicts read(String resource, Set<String> verdicts) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(AuditVerdicts.class.getResourceAsStream("/" + resource));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(line(resource, text, verdicts));
        }
      }
    }
    return new AuditVerdicts(lines);
  }

  private static Line line(String resource, String text, Set<String> verdicts) {
    String[] parts = text.split("\\s*\\|\\s*", -1);
    if (parts.length != 5 || !verdicts.contains(parts[3]) || parts[4].isBlank()) {
      throw new IllegalStateException(resource + ": " + text);
    }
    return new Line(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  boolean excuses(SampleAnomaly anomaly) {
    return decides(anomaly.form(), anomaly.code(), anomaly.where());
  }

  boolean knows(String form, Finding finding) {
    return decides(form, finding.code(), place(finding));
  }

  /** How a line names the place of a finding. */
  static String place(Finding finding) {
    return finding.path() == null ? "form" : finding.path();
  }

  private boolean decides(String form, String code, String place) {
    List<Line> fitting = lines.stream().filter(line -> line.fits(form, code, place)).toList();
    needed.addAll(fitting);
    return !fitting.isEmpty();
  }

  /** Lines that nothing fitted. */
  List<String> idle() {
    return lines.stream().filter(line -> !needed.contains(line)).map(Line::toString).toList();
  }
}
