package io.jixiao.importer;

import io.jixiao.importer.form.SheetForms;
import io.jixiao.importer.form.Workers;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.PageMarks;
import io.jixiao.importer.form.geometry.UnmergedHeadings;
import io.jixiao.importer.form.lists.IndicatorListReader;
import io.jixiao.importer.form.lists.ListReader;
import io.jixiao.importer.form.raw.Found;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawList;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.mapping.FormMapping;
import io.jixiao.importer.mapping.ListMapping;
import io.jixiao.importer.template.KnownTemplate;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the forms and lists of sheets and reports what became of every cell. */
final class SheetInterpreter implements SheetReader {
  private static final Messages MESSAGES = Messages.beside(SheetInterpreter.class, "sheets");

  private final FormKnowledge knowledge;
  private final ReadLimits limits;
  private final Workers workers;

  SheetInterpreter(FormKnowledge knowledge) {
    this(knowledge, ReadLimits.STANDARD, Workers.NONE);
  }

  /**
   * @param workers read the forms of a sheet
   */
  SheetInterpreter(FormKnowledge knowledge, ReadLimits limits, Workers workers) {
    this.knowledge = knowledge;
    this.limits = limits;
    this.workers = workers;
  }

  @Override
  public void sheet(Grid grid, String fileName, ReadingHints hints, ReadingSink sink) {
    FormTemplates templates = templates(hints);
    SheetReading reading = new SheetReading(grid, templates, workers);
    SheetForms forms = reading.forms();
    SheetTally tally = new SheetTally(grid.sheetName());
    List<Found> found = forms.found();
    @Nullable Runnable[] told = new Runnable[found.size()];
    try {
      workers.each(
          told.length,
          i -> {
            if (found.get(i) instanceof RawForm form) {
              Source source = source(fileName, grid.sheetName(), form.area());
              FormTemplate template = reading.template(form);
              FormReading read = reading(form, source, templates.mapping(), template);
              told[i] = () -> tell(form, template, read, tally, sink);
            } else if (found.get(i) instanceof RawList list) {
              Source source = source(fileName, grid.sheetName(), list.head().area());
              told[i] = () -> report(list, source, sink);
            }
          });
    } finally {
      // What was read before something failed counts.
      Arrays.stream(told).takeWhile(Objects::nonNull).forEach(Runnable::run);
    }
    tally.count(forms.cells(), forms.ledger());
    boolean nothing = found.isEmpty() && !tally.isEmpty();
    sink.sheet(tally.report(nothing ? problem("SHEET_NO_FORM", grid) : null));
  }

  private static void tell(
      RawForm form,
      @Nullable FormTemplate template,
      FormReading read,
      SheetTally tally,
      ReadingSink sink) {
    tally.template(template == null ? null : template.choice());
    tally.form(form, read);
    sink.form(read);
  }

  private FormReading reading(
      RawForm form, Source source, FormMapping mapping, @Nullable FormTemplate template) {
    String code = refusal(form, source.sheet());
    if (code != null) {
      Problem problem =
          new Problem(
              code, MESSAGES.text(code, source.range()), source.sheet(), form.area().address());
      return new FormReading(source, null, problem, List.of());
    }
    Template own = template == null || !template.ownRegion() ? null : template.template();
    Project project =
        mapping.project(
            form,
            source,
            template == null ? null : template.choice(),
            own == null ? null : own.amountUnit());
    return new FormReading(source, project, null, FormFindings.of(project, form, own, knowledge));
  }

  /** The code of what makes {@code form} no project; null for one. */
  private static @Nullable String refusal(RawForm form, String sheet) {
    if (form.isTableOnly() && goesOn(form.header(), sheet)) {
      return "FORM_CONTINUED";
    }
    if (!form.isFilledIn() && !hasNameOfItsOwn(form.header())) {
      return "FORM_EMPTY";
    }
    return form.header().name() == null ? "NAME_MISSING" : null;
  }

  /** Whether title or name say that the form began elsewhere; without a name the sheet may. */
  private static boolean goesOn(RawHeader header, String sheet) {
    return Stream.of(header.title(), header.name())
            .filter(Objects::nonNull)
            .map(RawValue::text)
            .anyMatch(PageMarks::goesOn)
        || (header.name() == null && PageMarks.goesOn(sheet));
  }

  /** A template's title may hold what names the project where nothing else does. */
  private static boolean hasNameOfItsOwn(RawHeader header) {
    RawValue name = header.name();
    RawValue title = header.title();
    return name != null && (title == null || !name.cell().equals(title.cell()));
  }

  private static void report(RawList list, Source source, ReadingSink sink) {
    ProjectList head = ListMapping.INSTANCE.list(list.head(), source);
    sink.listStarted(head);
    list.rows().forEach(row -> sink.listRow(ListMapping.INSTANCE.row(row, head)));
    sink.listEnded();
  }

  @Override
  public GridSink.@Nullable RowSink longSheet(
      Grid firstRows, String fileName, ReadingHints hints, ReadingSink sink, ReadAhead ahead) {
    Ledger ledger = new Ledger();
    String sheet = firstRows.sheetName();
    FormTemplates templates = templates(hints);
    // What is handed on holds the words only, and not the rows that they were found in.
    ReadWords words = new SheetReading(firstRows, templates, workers).words();
    Grid head = UnmergedHeadings.merged(firstRows, words.vocabulary());
    Optional<IndicatorListReader> indicators =
        IndicatorListReader.forLongSheet(words.vocabulary(), head, ledger);
    if (indicators.isPresent()) {
      ListTemplates ofList = new ListTemplates(templates, words);
      return new LongIndicatorListReader(
          indicators.get(),
          ledger,
          head,
          limits,
          (form, again) -> {
            Source source = source(fileName, sheet, form.area());
            return listed(form, again, source, templates.mapping(), ofList.of(form));
          },
          sink);
    }
    return ListReader.forLongSheet(words.vocabulary(), head, ledger)
        .map(
            reader ->
                new LongListReader(
                    reader,
                    ledger,
                    head,
                    source(fileName, sheet, reader.head().area()),
                    sink,
                    ahead))
        .orElse(null);
  }

  private FormTemplates templates(ReadingHints hints) {
    Template forced = knowledge.templates().byId(hints.templateId()).orElse(null);
    FormMapping mapping =
        new FormMapping(
            hints.regionCode(), forced == null ? null : forced.regionCode(), hints.fiscalYear());
    return new FormTemplates(knowledge, mapping, forced == null ? null : KnownTemplate.of(forced));
  }

  /** A form of a long list; its later rows are no project, which would replace the first. */
  private FormReading listed(
      RawForm form,
      boolean again,
      Source source,
      FormMapping mapping,
      @Nullable FormTemplate template) {
    RawValue name = form.header().name();
    if (!again || name == null) {
      return reading(form, source, mapping, template);
    }
    Problem problem =
        new Problem(
            "PROJECT_PARTED",
            MESSAGES.text("PROJECT_PARTED", name.text(), source.range()),
            source.sheet(),
            form.area().address());
    return new FormReading(source, null, problem, List.of());
  }

  private static Source source(String fileName, String sheet, Area area) {
    return new Source(null, fileName, sheet, area.range());
  }

  private static Problem problem(String code, Grid grid) {
    return new Problem(code, MESSAGES.text(code), grid.sheetName(), null);
  }
}
