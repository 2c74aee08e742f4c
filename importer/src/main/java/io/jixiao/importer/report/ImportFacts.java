package io.jixiao.importer.report;

import io.jixiao.schema.text.Messages;
import io.jixiao.schema.text.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What all files of an import have in common.
 *
 * @param at when it ended
 * @param dryRun whether nothing was stored
 */
public record ImportFacts(String importId, Instant at, boolean dryRun) {
  private static final Messages MESSAGES = Messages.beside(ImportFacts.class, "summary");

  /** All of China has one. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

  Text title() {
    return MESSAGES.text(dryRun ? "TITLE_DRY_RUN" : "TITLE");
  }

  /** Which file, which import, when. */
  Text origin(String fileName) {
    return MESSAGES.text("ORIGIN", fileName, importId, TIME.format(at));
  }
}
