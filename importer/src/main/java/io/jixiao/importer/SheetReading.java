package io.jixiao.importer;

import io.jixiao.importer.form.SheetForms;
import io.jixiao.importer.form.Workers;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.form.words.Words;
import io.jixiao.importer.template.HeadingWords;
import io.jixiao.importer.template.PrintedHeadings;
import io.jixiao.importer.template.TemplateFit;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.Collections;
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

  private final FormTemplates templates;
  private final Workers workers;
  private final Map<@Nullable RawForm, Fitting> fittings =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private ReadWords words = ReadWords.GENERAL;
  private SheetForms forms;

  SheetReading(Grid grid, FormTemplates templates, Workers workers) {
    this.templates = templates;
    this.workers = workers;
    this.forms = SheetForms.read(grid, workers);
    List<FurtherWords> candidates = candidates();
    if (!candidates.isEmpty()) {
      choose(candidates);
    }
  }

  SheetForms forms() {
    return forms;
  }

  ReadWords words() {
    return words;
  }

  /** The template of {@code form}; null where none is like it. */
  @Nullable FormTemplate template(RawForm form) {
    return fitting(form).fit().map(fit -> template(form, fit)).orElse(null);
  }

  private FormTemplate template(RawForm form, TemplateFit likeliest) {
    TemplateFit fit = likeliest;
    if (!fit.isComplete()) {
      // What the reader has taken for something else is on the form all the same.
      PrintedHeadings all = new PrintedHeadings(form.headings(), texts(form));
      fit = fit.among(all);
    }
    return templates.chosen(fit, words);
  }

  private void choose(List<FurtherWords> candidates) {
    SheetForms plain = forms;
    Set<String> guessed = guessed();
    Evidence general = Evidence.of(plain, Set.of());
    Evidence most = general;
    int settled = 0;
    Set<String> used = Set.of();
    Set<String> refused = new HashSet<>();
    for (FurtherWords further : candidates) {
      Set<String> replaced = further.settled(guessed);
      Evidence without = replaced.isEmpty() ? general : withoutGuesses(plain, replaced);
      SheetForms other = plain.with(further.words());
      Evidence evidence = Evidence.of(other, further.meant());
      int order = replaced.size() == settled ? evidence.compareTo(most) : replaced.size() - settled;
      if (evidence.losesNothing(without) && (order > 0 || (order == 0 && used.isEmpty()))) {
        forms = other;
        most = evidence;
        settled = replaced.size();
        used = further.templates();
      }
      refused.addAll(further.templates());
    }
    refused.removeAll(used);
    words = new ReadWords(forms.vocabulary(), used, refused);
  }

  /**
   * What the words say of a heading is not measured by what was guessed of it: there it stands for
   * no field.
   */
  private static Evidence withoutGuesses(SheetForms plain, Set<String> guessed) {
    return Evidence.of(plain.with(new Words(Map.of(), Map.of(), guessed)), Set.of());
  }

  /** Keys of the headings whose meaning was guessed. */
  private Set<String> guessed() {
    return forms.forms().stream()
        .flatMap(form -> form.guesses().stream())
        .map(guess -> HeadingWords.key(guess.heading().text()))
        .collect(Collectors.toSet());
  }

  /** All that could make a difference, the richest first. */
  private List<FurtherWords> candidates() {
    if (!hasFurtherWords()) {
      return List.of();
    }
    Set<FurtherWords> candidates = new LinkedHashSet<>();
    List<@Nullable RawForm> pages = new ArrayList<>(forms.forms());
    workers.each(pages.size(), page -> fitting(pages.get(page)));
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
    if (!templates.haveWords()) {
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
                    fit.isLikely() ? fit.known().words() : Words.NONE,
                    Set.of(fit.template().id())))
        .orElse(FurtherWords.NONE);
  }

  private FurtherWords confirmed(@Nullable RawForm page) {
    String region = templates.mapping().regionCode(page);
    Words confirmed =
        region == null ? Words.NONE : HeadingWords.of(templates.knowledge().confirmed(region));
    return confirmed.isEmpty() || !matter(confirmed, fitting(page).printed())
        ? FurtherWords.NONE
        : new FurtherWords(confirmed, confirmed, Set.of());
  }

  private static boolean matter(Words words, PrintedHeadings printed) {
    return words.matter(Vocabulary.general(), printed.texts());
  }

  private boolean hasFurtherWords() {
    return templates.knowledge().hasConfirmed() || templates.haveWords();
  }

  /** What a form prints and the template that it was made from, looked for once. */
  private record Fitting(PrintedHeadings printed, Optional<TemplateFit> fit) {}

  private Fitting fitting(@Nullable RawForm page) {
    Fitting known = fittings.get(page);
    if (known == null) {
      PrintedHeadings printed = printed(page);
      known = new Fitting(printed, templates.fit(page, printed));
      fittings.put(page, known);
    }
    return known;
  }

  private PrintedHeadings printed(@Nullable RawForm page) {
    if (page == null) {
      return new PrintedHeadings(Set.of(), forms.texts());
    }
    // Only words that the reader does not have need a look at every text of the form.
    return new PrintedHeadings(page.headings(), hasFurtherWords() ? texts(page) : Set.of());
  }

  /** All that {@code page} prints; the heading of a list stands above each of its forms. */
  private Set<String> texts(RawForm page) {
    Set<String> texts = new HashSet<>(forms.texts(page));
    texts.addAll(page.headings());
    return texts;
  }
}
