package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the conclusion: beside its label, or the text below it where it is a section. */
public final class ConclusionReader {
  private static final Set<Term> COMPLETION =
      EnumSet.of(Term.ACTUAL, Term.GOAL_ACTUAL, Term.GOAL_EXPECTED);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;

  public ConclusionReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  public @Nullable RawValue read() {
    for (Cell cell : block.cells()) {
      if (ledger.knows(cell)) {
        continue;
      }
      RawValue conclusion =
          vocabulary.means(cell.text(), Term.CONCLUSION) ? beside(cell) : within(cell);
      if (conclusion != null) {
        return conclusion;
      }
    }
    return null;
  }

  private @Nullable RawValue beside(Cell label) {
    Cell right = block.rightOf(label);
    if (right != null && isConclusion(right)) {
      ledger.label(label);
      return ledger.value(right);
    }
    Cell below = block.alone(label) ? block.below(label) : null;
    if (below != null && block.alone(below) && isText(below)) {
      ledger.label(label);
      return ledger.value(below);
    }
    return null;
  }

  private @Nullable RawValue within(Cell cell) {
    LabelledText labelled = LabelledText.of(cell.text());
    if (labelled == null
        || labelled.value().isEmpty()
        || !vocabulary.means(labelled.label(), Term.CONCLUSION)) {
      return null;
    }
    ledger.mapped(cell);
    return RawValue.part(labelled.value(), cell);
  }

  /** Beside its label a text may sound like a heading of others: {@code （一）} or {@code 完成}. */
  private boolean isConclusion(Cell right) {
    return !ledger.knows(right)
        && (vocabulary.terms(right.text()).isEmpty()
            || (block.rightOf(right) == null
                && COMPLETION.containsAll(vocabulary.terms(right.text()))));
  }

  private boolean isText(Cell cell) {
    return !ledger.knows(cell)
        && SectionHeading.of(cell.text()) == null
        && vocabulary.terms(cell.text()).isEmpty();
  }
}
