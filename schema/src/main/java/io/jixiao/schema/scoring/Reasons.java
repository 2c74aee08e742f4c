package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a reason for a deviation from what says that there is none: blanks, dashes, 无, 无偏差. */
public final class Reasons {
  /** No words for nothing are longer. */
  private static final int LONGEST_NOTHING = 16;

  private static final Pattern NO_DEVIATION =
      Pattern.compile(
          "(?:无|没有|不存在|未发生|未出现|未产生)(?:任何|明显|较大|重大)?(?:偏差|差异|偏离)(?:原因|情况|现象)?[。.]?"
              + "|(?:无|不)(?:需|须)(?:要)?(?:改进|整改|说明)[。.]?");

  private Reasons() {}

  /** Whether {@code text} gives a reason; null where the cell is blank. */
  public static boolean isGiven(@Nullable String text) {
    if (text == null || text.chars().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return text.length() > LONGEST_NOTHING
        || (MeasureReader.read(text, MeasureContext.NONE).kind() != MeasureKind.EMPTY
            && !NO_DEVIATION.matcher(Normal.compact(text)).matches());
  }
}
