package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.words.DateText;
import io.jixiao.importer.form.words.DatedValue;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.form.words.YearText;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels with their values, in neighbouring cells or in one cell, above and below the tables.
 */
public final class HeaderReader {
  private static final Pattern CODED =
      Pattern.compile(
          "\\s*(?!20\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d))(?!1[3-9]\\d{9}(?!\\d))\\d{5,18}\\s*[-－—_–]?\\s*(\\p{IsHan}[^0-9：:]{3,30})");

  /** Not only 单位 asks for the unit: {@code 金额：万元}. */
  private static final Pattern AMOUNTS = Pattern.compile("\\s*(金\\s*额)\\s*[:：]\\s*([千百万亿]*元)\\s*");

  private static final Pattern TOGETHER = Pattern.compile("[/／]");

  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u3000]{2,}");

  private static final Pattern JOINT = Pattern.compile("\\s*[至到~～—–-]{1,2}\\s*");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final LabelsWithin within;
  private final HeaderFields fields = new HeaderFields();
  private final OtherTimes otherTimes;
  private final List<Guess> guesses = new ArrayList<>();
  private Set<RawValue> verdicts = Set.of();
  private int tablesFrom;

  public HeaderReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.within = new LabelsWithin(vocabulary);
    this.otherTimes = new OtherTimes(block, ledger);
  }

  /** Whether {@code cell} is a label of the header or the value beside one. */
  public static boolean isOfHeader(Block block, Cell cell, Vocabulary vocabulary) {
    Cell before = block.leftOf(cell);
    boolean beside = before != null && HeaderLabels.term(before.text(), vocabulary) != null;
    return beside || HeaderLabels.term(cell.text(), vocabulary) != null;
  }

  /** Values without a field, as far as {@link #read} found them. */
  public List<RawAttribute> attributes() {
    return fields.attributes();
  }

  /** Whether a label asks for the name of a project, whether or not one is given. */
  public boolean asksForProject() {
    return fields.isPrinted(Term.NAME);
  }

  /**
   * Misspelt labels, and the title where it had to name the project: it may say less than a name.
   */
  public List<Guess> guesses() {
    return guesses;
  }

  /**
   * Reads what the labels above and below the tables say.
   *
   * @param funds may name the unit of the amounts, in their labels or behind a figure
   * @param verdicts score and grade where they stand behind a label, perhaps beside other values
   * @param tablesFrom the first row of the tables
   */
  public RawHeader read(
      @Nullable Cell title, List<RawFund> funds, Set<RawValue> verdicts, int tablesFrom) {
    this.verdicts = verdicts;
    this.tablesFrom = tablesFrom;
    for (Cell cell : block.cells()) {
      if ((!ledger.knows(cell) || holdsVerdict(cell)) && !cell.equals(title)) {
        readCell(cell);
      }
    }
    RawValue wholeTitle = title == null ? null : WholeTitle.of(title, block, ledger);
    if (wholeTitle != null) {
      yearIn(wholeTitle);
    }
    String titleText = wholeTitle == null ? null : wholeTitle.text();
    RawValue name = fields.value(Term.NAME);
    if (name == null) {
      name = WholeUnit.of(titleText, fields);
      if (name != null && WholeUnit.isDepartment(titleText, name, fields)) {
        fields.putIfAbsent(Term.DEPARTMENT, name);
      }
    }
    if (name == null && wholeTitle != null && !fields.isPrinted(Term.NAME)) {
      name = Titles.projectIn(wholeTitle);
      if (name != null) {
        guesses.add(new Guess(name.cell(), Term.NAME));
      }
    }
    fields.settleAsUnit(Term.WHOLE_UNIT);
    fields.settleAsUnit(Term.FILLING_UNIT);
    fields.settleUnitCode();
    RawValue amountUnit = fields.value(Term.AMOUNT_UNIT);
    return new RawHeader(
        wholeTitle,
        fields.value(Term.YEAR),
        name,
        fields.value(Term.CODE),
        fields.value(Term.DEPARTMENT),
        fields.value(Term.DEPARTMENT_CODE),
        fields.value(Term.UNIT),
        fields.value(Term.UNIT_CODE),
        amountUnit == null
            ? new HeaderAmountUnit(vocabulary, block, ledger).of(funds)
            : MoneyUnit.unspaced(amountUnit),
        fields.value(Term.FILLED_ON));
  }

  private boolean holdsVerdict(Cell cell) {
    return verdicts.stream().anyMatch(verdict -> verdict.cell().equals(cell));
  }

  /** See {@link LabelsOverValues}. */
  public void readOver() {
    new LabelsOverValues(vocabulary, block, ledger, fields).read();
  }

  private void readCell(Cell cell) {
    String text = cell.text();
    if (YearText.isYear(text)) {
      if (!otherTimes.include(cell)) {
        keep(Term.YEAR, text, RawValue.of(cell));
      }
      return;
    }
    if (YearText.isUnfilled(text)) {
      ledger.label(cell);
      fields.printed(Term.YEAR);
      return;
    }
    if (DateText.isDateLine(text) && !otherTimes.include(cell)) {
      keep(Term.FILLED_ON, text, RawValue.of(cell));
      return;
    }
    Term term = HeaderLabels.term(text, vocabulary);
    if (term != null) {
      if (!isSectionHeading(cell)) {
        readBeside(cell, term);
      }
      return;
    }
    List<LabelledText> several = cell.row() < tablesFrom ? within.orWider(text) : within.of(text);
    if (several.isEmpty()) {
      if (!readTogether(cell)) {
        readWithoutLabel(cell);
      }
      return;
    }
    Term only = several.size() > 1 ? null : HeaderLabels.term(several.get(0).label(), vocabulary);
    if (only != null && several.get(0).value().isEmpty()) {
      readBeside(cell, only);
      return;
    }
    if (several.size() > 1 || only != null) {
      several.forEach(labelled -> readWithin(cell, labelled));
    }
  }

  private void readWithoutLabel(Cell cell) {
    Matcher unit = AMOUNTS.matcher(cell.text());
    if (isCodedUnit(cell)) {
      keep(Term.FILLING_UNIT, cell.text(), RawValue.of(cell));
    } else if (unit.matches()) {
      keep(Term.AMOUNT_UNIT, unit.group(1), RawValue.part(unit.group(2), cell));
    } else {
      readParts(cell);
    }
  }

  /** A unit with the code that systems print before it, in a line over the form. */
  private boolean isCodedUnit(Cell cell) {
    Matcher coded = CODED.matcher(cell.text());
    return cell.row() < tablesFrom
        && block.leftOf(cell) == null
        && coded.matches()
        && HeaderValue.isOrganisation(coded.group(1));
  }

  /** A line of several things with wide gaps between them: {@code （2023年度）　　　单位：万元}. */
  private void readParts(Cell cell) {
    List<String> parts = List.of(GAP.split(cell.text()));
    boolean known =
        parts.stream().allMatch(part -> YearText.isYear(part) || !within.of(part).isEmpty());
    if (!known || parts.size() < 2) {
      readWithoutColon(cell);
      return;
    }
    for (String part : parts) {
      if (YearText.isYear(part)) {
        keep(Term.YEAR, part, RawValue.part(part, cell));
      } else {
        within.of(part).forEach(labelled -> readWithin(cell, labelled));
      }
    }
  }

  private void readWithoutColon(Cell cell) {
    LabelledText labelled = isBelowTables(cell) ? null : within.withoutColon(cell.text());
    if (labelled != null) {
      readWithin(cell, labelled);
    }
  }

  /** Above a list there is no table: the rows end with what is read. */
  private boolean isBelowTables(Cell cell) {
    return tablesFrom > block.firstRow() && cell.row() >= tablesFrom;
  }

  private void readBeside(Cell label, Term term) {
    Cell right = block.rightOf(label);
    ledger.label(label);
    fields.printed(term);
    if (LabelsWithin.NAMED.contains(term) && vocabulary.isMisspelt(label.text())) {
      guesses.add(new Guess(label, term));
    }
    if (right != null && isValue(right) && !isNextLabel(label, right)) {
      keep(term, label.text(), RawValue.of(right));
      if (term == Term.OTHER_LABEL) {
        readOn(label, right);
      }
    }
  }

  /** {@code 项目起止时间 | 20210101 | 至 | 20211231}, and values in further rows beside one label. */
  private void readOn(Cell label, Cell value) {
    Cell joint = block.rightOf(value);
    Cell end = joint == null ? null : block.rightOf(joint);
    if (joint != null && end != null && JOINT.matcher(joint.text()).matches() && isValue(end)) {
      ledger.label(joint);
      keep(Term.OTHER_LABEL, label.text(), RawValue.of(end));
    }
    for (int row = value.area().lastRow() + 1; row <= label.area().lastRow(); row++) {
      List<Cell> next = block.starting(row);
      if (next.size() == 1
          && next.get(0).column() == value.column()
          && next.get(0).area().lastColumn() == value.area().lastColumn()
          && isValue(next.get(0))) {
        keep(Term.OTHER_LABEL, label.text(), RawValue.of(next.get(0)));
      }
    }
  }

  /** {@code 单位名称/项目名称 | 某局/某项目}: as many values as labels. */
  private boolean readTogether(Cell cell) {
    List<String> labels = List.of(TOGETHER.split(cell.text()));
    Cell right = labels.size() < 2 ? null : block.rightOf(cell);
    if (right == null
        || !isValue(right)
        || !labels.stream().allMatch(label -> HeaderLabels.isLabel(label, vocabulary))) {
      return false;
    }
    List<String> values = List.of(TOGETHER.split(right.text()));
    if (values.size() != labels.size()) {
      return false;
    }
    ledger.label(cell);
    for (int i = 0; i < labels.size(); i++) {
      Term term = Objects.requireNonNull(HeaderLabels.term(labels.get(i), vocabulary));
      keep(term, labels.get(i), RawValue.part(values.get(i).strip(), right));
    }
    return true;
  }

  private void readWithin(Cell cell, LabelledText labelled) {
    Term term = HeaderLabels.term(labelled.label(), vocabulary);
    if (term == null) {
      keepVerdict(cell, labelled);
    } else if (labelled.value().isEmpty()) {
      ledger.label(cell);
      fields.printed(term);
    } else {
      DatedValue value = DatedValue.of(term, labelled);
      if (value.date() != null) {
        keep(Term.FILLED_ON, value.date(), RawValue.part(value.date(), cell));
      }
      keep(term, labelled.label(), RawValue.part(value.value(), cell));
    }
  }

  /** Score or grade in a line of the header, though the form says another elsewhere. */
  private void keepVerdict(Cell cell, LabelledText labelled) {
    RawValue value = RawValue.part(labelled.value(), cell);
    if (!labelled.value().isEmpty() && !verdicts.contains(value)) {
      keep(Term.OTHER_LABEL, labelled.label(), value);
    }
  }

  private void keep(Term term, String label, RawValue value) {
    ledger.mapped(value.cell());
    fields.keep(term, label, HeaderValue.withoutSeal(value));
  }

  private boolean isValue(Cell cell) {
    return !ledger.knows(cell)
        && HeaderLabels.term(cell.text(), vocabulary) == null
        && within.of(cell.text()).isEmpty();
  }

  /** Behind blank cells, with a cell of its own behind it, stands the next label: 工程名称. */
  private boolean isNextLabel(Cell label, Cell right) {
    return right.column() > label.area().lastColumn() + 1
        && !vocabulary.widerTerms(right.text()).isEmpty()
        && block.rightOf(right) != null;
  }

  private boolean isSectionHeading(Cell cell) {
    return SectionHeading.of(cell.text()) != null && block.alone(cell);
  }

  private void yearIn(RawValue title) {
    String year = YearText.within(title.text());
    if (year != null) {
      fields.putIfAbsent(Term.YEAR, RawValue.part(year, title.cell()));
    }
  }
}
