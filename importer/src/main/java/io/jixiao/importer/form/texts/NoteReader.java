package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Notes;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the notes under a form; further numbered lines belong to the note above them. */
public final class NoteReader {
  private static final Pattern NEXT =
      Pattern.compile("\\s*+[（(]?\\s*+(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[.．、）)].*", Pattern.DOTALL);

  private final Block block;
  private final Ledger ledger;

  public NoteReader(Block block, Ledger ledger) {
    this.block = block;
    this.ledger = ledger;
  }

  public List<RawAttribute> read(int fromRow) {
    List<RawAttribute> notes = new ArrayList<>();
    String heading = null;
    for (Cell cell : block.cells()) {
      if (cell.row() < fromRow || !block.alone(cell)) {
        continue;
      }
      LabelledText labelled = Notes.isNote(cell.text()) ? LabelledText.of(cell.text()) : null;
      if (ledger.knows(cell)) {
        // 备注 is also a label of the header: its first line has been read, the next have not.
        heading = labelled == null ? heading : labelled.label();
        continue;
      }
      if (labelled != null) {
        heading = labelled.label();
        ledger.label(cell);
        if (!labelled.value().isEmpty()) {
          notes.add(note(heading, labelled.value(), cell));
        }
      } else if (heading != null && NEXT.matcher(cell.text()).matches()) {
        notes.add(note(heading, cell.text(), cell));
      }
    }
    return notes;
  }

  private RawAttribute note(String heading, String text, Cell cell) {
    ledger.mapped(cell);
    return new RawAttribute(heading, RawValue.part(text, cell));
  }
}
