package io.jixiao.importer;

import io.jixiao.importer.form.RawForm;
import io.jixiao.importer.form.SheetForms;
import io.jixiao.importer.form.Vocabulary;
import io.jixiao.importer.form.Words;
import io.jixiao.importer.mapping.FormMapping;
import io.jixiao.importer.template.HeadingWords;
import io.jixiao.importer.template.KnownTemplate;
import io.jixiao.importer.template.PrintedHeadings;
import io.jixiao.importer.template.Template;
import io.jixiao.importer.template.TemplateFit;
import io.jixiao.importer.template.WordsUse;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.schema.project.TemplateChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet, read in the words that suit it: the general ones, or with those of the template that it
 * looks like or that the upload asked for, and with those that people confirmed for its region.
 * Further words are kept only where no less is read with them.
 */
final class SheetReading {
  /** Enough for a sheet with forms of two templates; each costs one more reading of the sheet. */
  private static final int MOST_CANDIDATES = 6;

  private final FormKnowledge knowledge;
  private final FormMapping mapping;
  private final @Nullable KnownTemplate forced;
  private final IdentityHashMap<@Nullable RawForm, Fitting> fittings = new IdentityHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private Set<String> used = Set.of();
  private SheetForms forms;

  SheetReading(Grid grid, FormKnowledge knowledge, FormMapping mapping, @Nullable Template forced) {
    this.knowledge = knowledge;
    this.mapping = mapping;
    this.forced = forced == null ? null : KnownTemplate.of(forced);
    this.forms = SheetForms.read(grid, Vocabulary.general());
    List<FurtherWords> candidates = candidates();
    if (!candidates.isEmpty()) {
      choose(grid, candidates);
    }
  }

  SheetForms forms() {
    return forms;
  }

  /** The template of {@code form}; null where none is like it. */
  @Nullable FormTemplate template(RawForm form) {
    return fitting(form).fit().map(fit -> template(form, fit)).orElse(null);
  }

  private FormTemplate template(RawForm form, TemplateFit likeliest) {
    TemplateFit fit = likeliest;
    if (!fit.isComplete()) {
      // What the reader has taken for something else is on the form all the same.
      PrintedHeadings all = new PrintedHeadings(form.headings(), forms.texts(form));
      fit = fit.among(all);
    }
    return new FormTemplate(fit.template(), choice(fit), fit.isOfItsRegion());
  }

  private TemplateChoice choice(TemplateFit fit) {
    String id = fit.template().id();
    WordsUse words =
        used.contains(id) ? WordsUse.USED : refused.contains(id) ? WordsUse.REFUSED : WordsUse.NONE;
    return fit.choice(forced != null, words);
  }

  private void choose(Grid grid, List<FurtherWords> candidates) {
    Words guessed = guessed(candidates);
    Vocabulary base = Vocabulary.general().with(guessed);
    SheetForms plain = guessed.isEmpty() ? forms : SheetForms.read(grid, base);
    Evidence general = Evidence.of(plain, Set.of());
    Evidence most = general;
    for (FurtherWords further : candidates) {
      SheetForms other = SheetForms.read(grid, base.with(further.words()));
      Evidence evidence = Evidence.of(other, further.meant());
      int order = evidence.compareTo(most);
      if (evidence.losesNothing(general) && (order > 0 || (order == 0 && used.isEmpty()))) {
        forms = other;
        most = evidence;
        used = further.templates();
      }
      refused.addAll(further.templates());
    }
    refused.removeAll(used);
  }

  /**
   * What the words say of a heading is not measured by what was guessed of it: it stands for no
   * field.
   */
  private Words guessed(List<FurtherWords> candidates) {
    Set<String> guessed =
        forms.forms().stream()
            .flatMap(form -> form.guesses().stream())
            .map(guess -> HeadingWords.key(guess.heading().text()))
            .filter(key -> candidates.stream().anyMatch(each -> each.words().settle(key)))
            .collect(Collectors.toSet());
    return new Words(Map.of(), Map.of(), guessed);
  }

  /** All that could make a difference, the richest first. */
  private List<FurtherWords> candidates() {
    if (!hasFurtherWords()) {
      return List.of();
    }
    Set<FurtherWords> candidates = new LinkedHashSet<>();
    List<@Nullable RawForm> pages = new ArrayList<>(forms.forms());
    if (pages.isEmpty()) {
      pages.add(null);
    }
    for (RawForm page : pages) {
      FurtherWords ofTemplate = ofTemplate(page);
      FurtherWords confirmed = confirmed(page);
      candidates.add(ofTemplate.with(confirmed));
      candidates.add(ofTemplate);
      candidates.add(confirmed);
    }
    candidates.remove(FurtherWords.NONE);
    return candidates.stream().limit(MOST_CANDIDATES).toList();
  }

  private FurtherWords ofTemplate(@Nullable RawForm page) {
    if (forced == null ? !knowledge.templates().hasWords() : forced.words().isEmpty()) {
      return FurtherWords.NONE;
    }
    Fitting fitting = fitting(page);
    return fitting
        .fit()
        .filter(fit -> matter(fit.known().words(), fitting.printed()))
        .map(
            fit ->
                new FurtherWords(
                    fit.known().words(),
                    fit.isLikely() ? fit.known().words().attributes() : Set.of(),
                    Set.of(fit.template().id())))
        .orElse(FurtherWords.NONE);
  }

  private FurtherWords confirmed(@Nullable RawForm page) {
    String region = mapping.regionCode(page);
    Words confirmed = region == null ? Words.NONE : HeadingWords.of(knowledge.confirmed(region));
    return confirmed.isEmpty() || !matter(confirmed, fitting(page).printed())
        ? FurtherWords.NONE
        : new FurtherWords(confirmed, confirmed.attributes(), Set.of());
  }

  private static boolean matter(Words words, PrintedHeadings printed) {
    return words.matter(Vocabulary.general(), printed.texts());
  }

  private boolean hasFurtherWords() {
    return knowledge.hasConfirmed()
        || (forced == null ? knowledge.templates().hasWords() : !forced.words().isEmpty());
  }

  /** What a form prints and the template that it was made from, looked for once. */
  private record Fitting(PrintedHeadings printed, Optional<TemplateFit> fit) {}

  private Fitting fitting(@Nullable RawForm page) {
    Fitting known = fittings.get(page);
    if (known == null) {
      PrintedHeadings printed = printed(page);
      known = new Fitting(printed, fit(page, printed));
      fittings.put(page, known);
    }
    return known;
  }

  private PrintedHeadings printed(@Nullable RawForm page) {
    if (page == null) {
      return new PrintedHeadings(Set.of(), forms.texts());
    }
    // Only words that the reader does not have need a look at every text of the form.
    return new PrintedHeadings(page.headings(), hasFurtherWords() ? forms.texts(page) : Set.of());
  }

  private Optional<TemplateFit> fit(@Nullable RawForm page, PrintedHeadings printed) {
    return forced == null
        ? knowledge.templates().likeliest(printed, () -> mapping.regionCode(page))
        : Optional.of(TemplateFit.forced(forced, printed));
  }
}
