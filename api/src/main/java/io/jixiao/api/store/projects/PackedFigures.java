package io.jixiao.api.store.projects;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.schema.comparison.IndicatorSums;
import io.jixiao.schema.comparison.LevelFigures;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.comparison.ProjectTotals;
import io.jixiao.schema.comparison.Recomputed;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What a project brings to a comparison as a few hundred bytes, of which thousands are read for one
 * answer: written out they would be some hundred fields. It begins with the layout, the policy and
 * its version; figures that are not of those asked for are not read any further.
 */
final class PackedFigures {
  private static final int NO_DECIMAL = -1;
  private static final int NO_GRADE = -1;
  private static final List<Grade> GRADES = List.of(Grade.values());

  private PackedFigures() {}

  static Binary pack(ScoringPolicy policy, ProjectFigures figures) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(packed)) {
      out.writeShort(ProjectFigures.LAYOUT);
      writeUtf(out, policy.id());
      out.writeInt(policy.version());
      write(out, figures.totals());
      out.writeShort(figures.levels().size());
      for (LevelFigures level : figures.levels()) {
        write(out, level.level1());
        write(out, level.level2());
        write(out, level.sums());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Binary(packed.toByteArray());
  }

  /** Null where they are of another layout, policy or version. */
  static @Nullable ProjectFigures unpack(Binary packed, ScoringPolicy policy) {
    ByteBuffer in = ByteBuffer.wrap(packed.getData());
    if (in.getShort() != ProjectFigures.LAYOUT
        || !utf(in).equals(policy.id())
        || in.getInt() != policy.version()) {
      return null;
    }
    ProjectTotals totals = totals(in);
    int size = in.getShort();
    List<LevelFigures> levels = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      levels.add(new LevelFigures(text(in), text(in), sums(in)));
    }
    return new ProjectFigures(totals, levels);
  }

  private static void write(DataOutputStream out, ProjectTotals totals) throws IOException {
    write(out, totals.initialBudget());
    write(out, totals.adjustedBudget());
    write(out, totals.executed());
    write(out, totals.reportedScore());
    write(out, totals.reportedGrade());
    Recomputed recomputed = totals.recomputed();
    out.writeBoolean(recomputed != null);
    if (recomputed != null) {
      write(out, recomputed.total());
      write(out, recomputed.fullMark());
      write(out, recomputed.grade());
      write(out, recomputed.undecidedWeight());
    }
  }

  private static ProjectTotals totals(ByteBuffer in) {
    return new ProjectTotals(
        decimal(in), decimal(in), decimal(in), decimal(in), grade(in), recomputed(in));
  }

  private static @Nullable Recomputed recomputed(ByteBuffer in) {
    if (in.get() == 0) {
      return null;
    }
    BigDecimal total = sure(decimal(in));
    BigDecimal fullMark = sure(decimal(in));
    return new Recomputed(total, fullMark, sure(grade(in)), sure(decimal(in)));
  }

  private static void write(DataOutputStream out, IndicatorSums sums) throws IOException {
    out.writeShort(sums.count());
    out.writeShort(sums.decided());
    out.writeShort(sums.met());
    write(out, sums.weight());
    write(out, sums.decidedWeight());
    write(out, sums.metWeight());
    write(out, sums.reported());
    write(out, sums.recomputed());
  }

  private static IndicatorSums sums(ByteBuffer in) {
    return new IndicatorSums(
        in.getShort(),
        in.getShort(),
        in.getShort(),
        decimal(in),
        sure(decimal(in)),
        sure(decimal(in)),
        decimal(in),
        decimal(in));
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeUtf(out, text);
    }
  }

  private static @Nullable String text(ByteBuffer in) {
    return in.get() != 0 ? utf(in) : null;
  }

  private static void writeUtf(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String utf(ByteBuffer in) {
    int length = in.getInt();
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }

  private static void write(DataOutputStream out, @Nullable Grade grade) throws IOException {
    out.writeByte(grade == null ? NO_GRADE : GRADES.indexOf(grade));
  }

  private static @Nullable Grade grade(ByteBuffer in) {
    int grade = in.get();
    return grade == NO_GRADE ? null : GRADES.get(grade);
  }

  /** How many bytes its digits take, its scale, and its digits. */
  private static void write(DataOutputStream out, @Nullable BigDecimal decimal) throws IOException {
    if (decimal == null) {
      out.writeByte(NO_DECIMAL);
      return;
    }
    byte[] digits = decimal.unscaledValue().toByteArray();
    if (digits.length > Byte.MAX_VALUE || decimal.scale() != (byte) decimal.scale()) {
      throw new IOException("a figure of no form: " + decimal);
    }
    out.writeByte(digits.length);
    out.writeByte(decimal.scale());
    out.write(digits);
  }

  private static @Nullable BigDecimal decimal(ByteBuffer in) {
    int length = in.get();
    if (length == NO_DECIMAL) {
      return null;
    }
    int scale = in.get();
    if (length > Long.BYTES) {
      byte[] digits = new byte[length];
      in.get(digits);
      return new BigDecimal(new BigInteger(digits), scale);
    }
    long digits = in.get();
    for (int i = 1; i < length; i++) {
      digits = digits << Byte.SIZE | Byte.toUnsignedInt(in.get());
    }
    return BigDecimal.valueOf(digits, scale);
  }

  private static <T> T sure(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a figure is missing");
    }
    return value;
  }
}
